import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Desk } from "~/features/desk/shell/components/desk";
import { MailTable } from "~/features/desk/work/components/mail-table";
import { RetryAll } from "~/features/desk/work/components/retry-forms";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { unsentMails } from "~/features/desk/work/mails.queries.server";
import { retryMails } from "~/features/desk/work/retry-mails.server";
import { mailsAndJobsMessages } from "~/features/desk/work/mails-and-jobs.messages";
import { requireStaff } from "~/features/identity/access/guards.server";
import { useLocale } from "~/i18n/locale-context";
import { readForm } from "~/platform/http/form.server";
import { EmptyState } from "~/ui/notice";

export const handle = { area: "desk" };
export const meta = deskTitle("mails");

export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "work.read");
  return { locale, sections: deskMenu(actor), ...(await unsentMails(actor)) };
}

/** Tries one again, or all. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "mail.retry");
  const form = await readForm(request);
  const count = await retryMails(actor, form.text("all") === "yes" ? "all" : { id: form.text("id") });
  return redirect(`/desk/mails?done=${count > 0 ? "retried" : "nothingToRetry"}`, 303);
}

export default function DeskMails() {
  const { sections, mails, total } = useLoaderData<typeof loader>();
  const t = mailsAndJobsMessages[useLocale()];
  return (
    <Desk
      sections={sections}
      section="mails"
      title={t.mailsTitle}
      done={t.done}
      action={total > 1 && <RetryAll action="/desk/mails" />}
    >
      {mails.length > 0 ? (
        <MailTable mails={mails} />
      ) : (
        <EmptyState seed="desk-mails" title={t.noMails}>
          <p>{t.noMailsHelp}</p>
        </EmptyState>
      )}
      {total > mails.length && <p>{t.shown(mails.length, total)}</p>}
    </Desk>
  );
}
