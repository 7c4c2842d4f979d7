import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { OwnWorkPage } from "~/features/hosting/review/handing-in/components/own-work-page";
import { handingInMessages } from "~/features/hosting/review/handing-in/handing-in.messages";
import { ownWork } from "~/features/hosting/review/handing-in/own-hand-ins.queries.server";
import { requirePerson } from "~/features/identity/access/guards.server";
import { siteTitle } from "~/i18n/page-title";

export const handle = { area: "my" };

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  data ? [{ title: siteTitle(matches, handingInMessages[data.locale].title, data.work.title) }] : [];

/** What one handed in of an enrolment in a hosted cohort, and can hand in. */
export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const work = await ownWork(await requirePerson(request), params.enrolmentId ?? "", locale);
  if (!work) throw new Response("Not Found", { status: 404 });
  return { locale, work };
}

export default function LearnOwnWork() {
  return <OwnWorkPage work={useLoaderData<typeof loader>().work} />;
}
