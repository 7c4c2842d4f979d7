import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Desk } from "~/features/desk/shell/components/desk";
import { JobTable } from "~/features/desk/work/components/job-table";
import { RetryAll } from "~/features/desk/work/components/retry-forms";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { troubledJobs } from "~/features/desk/work/jobs.queries.server";
import { retryJobs } from "~/features/desk/work/retry-jobs.server";
import { mailsAndJobsMessages } from "~/features/desk/work/mails-and-jobs.messages";
import { requireStaff } from "~/features/identity/access/guards.server";
import { useLocale } from "~/i18n/locale-context";
import { readForm } from "~/platform/http/form.server";
import { EmptyState } from "~/ui/notice";

export const handle = { area: "desk" };
export const meta = deskTitle("jobs");

export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "work.read");
  return { locale, sections: deskMenu(actor), ...(await troubledJobs(actor)) };
}

/** Tries one again, or all. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "job.retry");
  const form = await readForm(request);
  const count = await retryJobs(actor, form.text("all") === "yes" ? "all" : { id: form.text("id") });
  return redirect(`/desk/jobs?done=${count > 0 ? "retried" : "nothingToRetry"}`, 303);
}

export default function DeskJobs() {
  const { sections, jobs, total } = useLoaderData<typeof loader>();
  const t = mailsAndJobsMessages[useLocale()];
  return (
    <Desk
      sections={sections}
      section="jobs"
      title={t.jobsTitle}
      done={t.done}
      action={total > 1 && <RetryAll action="/desk/jobs" />}
    >
      {jobs.length > 0 ? (
        <JobTable jobs={jobs} />
      ) : (
        <EmptyState seed="desk-jobs" title={t.noJobs}>
          <p>{t.noJobsHelp}</p>
        </EmptyState>
      )}
      {total > jobs.length && <p>{t.shown(jobs.length, total)}</p>}
    </Desk>
  );
}
