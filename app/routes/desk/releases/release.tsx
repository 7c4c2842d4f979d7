import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ReleaseContents } from "~/features/curriculum/publishing/components/release-contents";
import { releaseDeskMessages } from "~/features/curriculum/publishing/release-desk.messages";
import { releaseById } from "~/features/curriculum/releases/releases.queries.server";
import { Desk } from "~/features/desk/shell/components/desk";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { requireStaff } from "~/features/identity/access/guards.server";
import { useLocale } from "~/i18n/locale-context";
import { readReleaseNumber } from "~/features/curriculum/releases/release-number";
import { TextLink } from "~/ui/text";

export const handle = { area: "desk" };
export const meta = deskTitle("releases");

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "release.read");
  const id = readReleaseNumber(params.release);
  const release = id === null ? null : await releaseById(actor, id, locale);
  if (!release) throw new Response("Not Found", { status: 404 });
  const name = releaseDeskMessages[locale].numbered(release.id);
  return { locale, sections: deskMenu(actor), name, release };
}

export default function DeskRelease() {
  const { sections, name, release } = useLoaderData<typeof loader>();
  return (
    <Desk sections={sections} section="releases" title={name}>
      <TextLink icon="back" href="/desk/releases">
        {releaseDeskMessages[useLocale()].title}
      </TextLink>
      <ReleaseContents release={release} />
    </Desk>
  );
}
