import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ProsePage } from "~/features/catalogue/filled-pages/components/prose-page";
import { filledPage } from "~/features/catalogue/filled-pages/fill-page.server";
import { pageMeta } from "~/features/catalogue/pages/page-meta";
import { publicPageAt } from "~/i18n/paths";
import "~/styles/pages/lesson.css";
import "~/styles/pages/chapters.css";

/** The pages that are prose alone: method, about, questions, money and law, privacy. */
export function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const name = publicPageAt(new URL(request.url).pathname.replace(/\.data$/, ""));
  const found = name && filledPage(name, locale);
  if (!found) throw new Response("Not Found", { status: 404 });
  return found;
}

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) =>
  data ? pageMeta({ ...data, pathname: location.pathname, matches }) : [];

export default function ContentPage() {
  return <ProsePage {...useLoaderData<typeof loader>()} />;
}
