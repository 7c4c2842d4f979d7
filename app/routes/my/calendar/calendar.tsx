import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { makeFeed, renewFeed, stopFeed } from "~/features/enrolment/feed/change-feed.server";
import { FeedPage } from "~/features/enrolment/feed/components/feed-page";
import { feedMessages } from "~/features/enrolment/feed/feed.messages";
import { feedOf } from "~/features/enrolment/feed/feed.queries.server";
import { requirePerson } from "~/features/identity/access/guards.server";
import { siteScope } from "~/features/identity/access/scope";
import { pageTitle } from "~/i18n/page-title";
import { readForm } from "~/platform/http/form.server";
import type { PageHandle } from "~/root";
import { Page } from "~/ui/frame/layout";

export const handle: PageHandle = { area: "my", script: true };
export const meta = pageTitle((locale) => feedMessages[locale].title);

export async function loader({ request, context: { locale, site } }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  const said = new URL(request.url).searchParams.get("said");
  return { locale, said, feed: await feedOf(actor, siteScope(site)) };
}

/** Makes the address, another in its place, or ends it. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requirePerson(request);
  const form = await readForm(request);
  const back = (said: string) => redirect(`/my/calendar?said=${said}`, 303);
  switch (form.text("intent")) {
    case "make":
      await makeFeed(actor);
      return back("made");
    case "renew":
      await renewFeed(actor, form.text("feed"));
      return back("renewed");
    case "stop":
      await stopFeed(actor);
      return back("stopped");
    default:
      throw new Response("Bad Request", { status: 400 });
  }
}

export default function Calendar() {
  return (
    <Page narrow>
      <FeedPage {...useLoaderData<typeof loader>()} />
    </Page>
  );
}
