import type { ServerBuild } from "@remix-run/server-runtime";

/**
 * Says in general words which address was asked for, for the log: what is no fixed part of a route's address (a number, what
 * a visitor typed) becomes `*`, as in `/my/tickets/*`. While developing (a build that is a function) addresses stay as they are.
 */
export function addressPatterns(build: ServerBuild | (() => Promise<ServerBuild>)) {
  if (typeof build === "function") return (pathname: string) => pathname;
  const paths = ["health/live", "health/ready", "health/metrics"];
  for (const route of Object.values(build.routes)) if (route?.path) paths.push(route.path);
  const fixed = new Set(paths.flatMap((path) => path.split("/")).filter((part) => !/[:*]/.test(part)));
  return (pathname: string) =>
    pathname
      .split("/")
      .map((part) => (part === "" || fixed.has(part.replace(/\.data$/, "")) ? part : "*"))
      .join("/");
}
