import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DeskList } from "~/features/desk/lists/components/desk-list";
import { Desk } from "~/features/desk/shell/components/desk";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { deskMessages } from "~/features/desk/shell/desk.messages";
import { MailTable } from "~/features/desk/work/components/mail-table";
import { RetryAll } from "~/features/desk/work/components/retry-forms";
import { kindsByName } from "~/features/desk/work/mail-kinds.messages";
import { mailList } from "~/features/desk/work/mail-list";
import { mailMessages } from "~/features/desk/work/mail.messages";
import { deskMails, mailListOnly } from "~/features/desk/work/mails.queries.server";
import { mailsAndJobsMessages } from "~/features/desk/work/mails-and-jobs.messages";
import { retryMails } from "~/features/desk/work/retry-mails.server";
import { can } from "~/features/identity/access/can";
import { requireStaff } from "~/features/identity/access/guards.server";
import { useLocale } from "~/i18n/locale-context";
import { listAddress } from "~/lib/list-address";
import { askedIn } from "~/lib/lists/list-page";
import { readForm } from "~/platform/http/form.server";
import { deskWords } from "~/ui/desk/desk.messages";
import { Notice } from "~/ui/notice";

export const handle = { area: "desk" };
export const meta = deskTitle("mails");

export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "mail.read");
  const asked = askedIn(mailList, new URL(request.url).searchParams);
  const [page, only] = await Promise.all([deskMails(actor, asked), mailListOnly(actor, asked.filters)]);
  return { locale, sections: deskMenu(actor), asked, only, mayRetry: can(actor, "mail.retry"), ...page };
}

/** Tries one again, or all. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "mail.retry");
  const form = await readForm(request);
  const count = await retryMails(actor, form.text("all") === "yes" ? "all" : { id: form.text("id") });
  return redirect(`/desk/mails?done=${count > 0 ? "retried" : "nothingToRetry"}`, 303);
}

export default function DeskMails() {
  const { sections, rows, failed, mayRetry, ...list } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const t = mailMessages[locale];
  const { state } = list.asked.filters;
  return (
    <Desk
      sections={sections}
      section="mails"
      title={deskMessages[locale].mails}
      done={mailsAndJobsMessages[locale].done}
      action={mayRetry && failed > 1 && <RetryAll action={mailList.path} />}
    >
      {failed > 0 && (
        <Notice kind="warning" title={t.failedMails(failed)}>
          <p>
            {mayRetry && t.failedHelp}{" "}
            {state !== "failed" && (
              <a href={listAddress(mailList.path, { state: "failed" })}>{t.showFailed}</a>
            )}
          </p>
        </Notice>
      )}
      <DeskList
        {...list}
        shape={mailList}
        isEmpty={rows.length === 0}
        searchLabel={t.searchLabel}
        filters={[
          {
            name: "state",
            label: deskWords[locale].status,
            options: mailList.filters.state.map((value) => ({ value, label: t.states[value] })),
          },
          { name: "kind", label: t.kind, options: kindsByName(locale) },
        ]}
        none={{ title: t.none, text: t.noneHelp }}
      >
        {(sorting) => <MailTable mails={rows} mayRetry={mayRetry} sorting={sorting} />}
      </DeskList>
    </Desk>
  );
}
