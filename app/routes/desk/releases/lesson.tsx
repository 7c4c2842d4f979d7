import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import "~/styles/pages/learning.css";
import "~/styles/pages/lesson.css";
import { readReleaseNumber } from "~/features/curriculum/releases/release-number";
import { deskTitle } from "~/features/desk/shell/desk-title";
import { requireStaff } from "~/features/identity/access/guards.server";
import { lessonMessages } from "~/features/learning/lesson/lesson.messages";
import { releasedLesson } from "~/features/learning/released/released-lesson.server";
import { useLocale } from "~/i18n/locale-context";
import { Page } from "~/ui/frame/layout";
import { Notice } from "~/ui/notice";
import { TextLink } from "~/ui/text";

export const handle = { area: "desk" };
export const meta = deskTitle("releases");

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "release.read");
  const releaseId = readReleaseNumber(params.release);
  if (releaseId === null) throw new Response("Not Found", { status: 404 });
  const at = { releaseId, moduleSlug: params.module ?? "", slug: params.lesson ?? "" };
  const found = await releasedLesson(actor, at, new URL(request.url).searchParams, locale);
  if (!found) throw new Response("Not Found", { status: 404 });
  if ("redirectTo" in found) throw redirect(`/desk/releases/${releaseId}/${found.redirectTo}`);
  return { locale, name: found.title, releaseId, html: found.html };
}

export default function DeskReleasedLesson() {
  const { releaseId, html } = useLoaderData<typeof loader>();
  const t = lessonMessages[useLocale()];
  return (
    <>
      <Page>
        <Notice title={t.asLearner(releaseId)}>
          <p>{t.asLearnerHelp}</p>
          <TextLink icon="back" href={`/desk/releases/${releaseId}`}>
            {t.toRelease(releaseId)}
          </TextLink>
        </Notice>
      </Page>
      <div dangerouslySetInnerHTML={{ __html: html }} />
    </>
  );
}
