// Requests to an instance that is known under several names.
import { request as send } from "node:http";
import { env } from "~/platform/env.server";
import type { Site } from "~/platform/site/site";

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  bytes: Buffer;
  text: string;
}
interface Asking {
  cookie?: string;
  form?: Record<string, string>;
  origin?: string;
}

/** Asks a site as a browser does that knows the machine under its name. */
export const ask = (site: Site, url: string, { cookie, form, origin = site.origin }: Asking = {}) =>
  new Promise<Answer>((resolve, reject) => {
    const body = form && new URLSearchParams(form).toString();
    const headers = {
      Host: site.host,
      ...(cookie ? { Cookie: cookie } : {}),
      ...(body === undefined
        ? {}
        : {
            Origin: origin,
            "Content-Type": "application/x-www-form-urlencoded",
            "Content-Length": body.length,
          }),
    };
    const method = body === undefined ? "GET" : "POST";
    send({ host: "127.0.0.1", port: env.PORT, path: url, method, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("end", () => {
        const bytes = Buffer.concat(chunks);
        resolve({ status: answer.statusCode!, headers: answer.headers, bytes, text: bytes.toString() });
      });
    })
      .on("error", reject)
      .end(body);
  });

/** The cookies that an answer sets, to send with the next request. */
export const cookiesOf = ({ headers }: Answer) =>
  [headers["set-cookie"] ?? []]
    .flat()
    .map((one) => one.split(";")[0])
    .join("; ");
