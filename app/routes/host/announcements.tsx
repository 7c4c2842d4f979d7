import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { announce } from "~/features/communication/announcements/announce.server";
import { draftOf, faultsOf } from "~/features/communication/announcements/announcement";
import { announcementMessages } from "~/features/communication/announcements/announcements.messages";
import {
  announcementsOf,
  previewOf,
} from "~/features/communication/announcements/announcements.queries.server";
import { AnnouncementList } from "~/features/communication/announcements/components/announcement-list";
import { AnnouncementPreview } from "~/features/communication/announcements/components/announcement-preview";
import { WriteAnnouncement } from "~/features/communication/announcements/components/write-announcement";
import { hostedCohort } from "~/features/hosting/cohorts/hosted-cohorts.queries.server";
import { HostedCohortFrame } from "~/features/hosting/shell/components/hosted-cohort-frame";
import { hostedCohortPath } from "~/features/hosting/shell/host-part";
import { hostTitle } from "~/features/hosting/shell/host-title";
import { requireHost } from "~/features/hosting/shell/require-host.server";
import { useLocale } from "~/i18n/locale-context";
import { isId, newId } from "~/platform/db/ids.server";
import { readForm } from "~/platform/http/form.server";
import { Lead } from "~/ui/text";

export const handle = { area: "my" };
export const meta = hostTitle((locale) => announcementMessages[locale].list);
const notFound = () => new Response("Not Found", { status: 404 });

/** Who plans for the host and who facilitates the cohort announce there. */
async function opened({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireHost(request, params.organisationId, "host.open");
  const cohort = isId(params.cohortId) ? await hostedCohort(actor, params.cohortId, locale) : null;
  if (!cohort) throw notFound();
  return { actor, cohort };
}

export async function loader(given: LoaderFunctionArgs) {
  const { actor, cohort } = await opened(given);
  const announcements = await announcementsOf(actor, cohort.id);
  return { locale: given.context.locale, host: actor.organisation, cohort, announcements, formId: newId() };
}

export async function action(given: ActionFunctionArgs) {
  const { actor, cohort } = await opened(given);
  const form = await readForm(given.request);
  const [intent, formId] = [form.text("intent"), form.text("formId")];
  const typed = {
    ...{ title: form.whole("title"), text: form.whole("text") },
    ...{ isMailed: form.text("isMailed") === "yes", mustKnow: form.text("mustKnow") === "yes" },
  };
  const draft = draftOf(typed);
  if (intent === "change") return { draft, formId, faults: {}, preview: null };
  const faults = faultsOf(draft);
  if (Object.keys(faults).length > 0) return data({ draft: typed, formId, faults, preview: null }, 400);
  if (intent !== "send") return { draft, formId, faults, preview: await previewOf(actor, cohort.id, draft) };
  const sent = await announce(actor, cohort.id, { ...typed, formId });
  if (sent.ok)
    return redirect(`${hostedCohortPath(actor.organisation.id, cohort.id, "/announcements")}?done=sent`, 303);
  if (sent.reason === "notFound") throw notFound();
  return data({ draft: typed, formId, faults: sent.faults, preview: null }, 400);
}

export default function HostAnnouncements() {
  const { host, cohort, announcements, formId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = announcementMessages[useLocale()];
  const preview = answer?.preview;
  return (
    <HostedCohortFrame {...{ host, cohort }} title={t.list} done={answer ? {} : t.done}>
      {preview ? (
        <AnnouncementPreview formId={answer.formId} draft={answer.draft} preview={preview} />
      ) : (
        <>
          <Lead>{t.lead}</Lead>
          <WriteAnnouncement
            formId={answer?.formId ?? formId}
            draft={answer?.draft}
            faults={answer?.faults ?? {}}
          />
          <AnnouncementList announcements={announcements} />
        </>
      )}
    </HostedCohortFrame>
  );
}
