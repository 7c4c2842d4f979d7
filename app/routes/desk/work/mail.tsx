import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Desk } from "~/features/desk/shell/components/desk";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { MailLook } from "~/features/desk/work/components/mail-look";
import { mayGoAgain } from "~/features/desk/work/components/mail-table";
import { RetryOne } from "~/features/desk/work/components/retry-forms";
import { mailList } from "~/features/desk/work/mail-list";
import { kindInWords } from "~/features/desk/work/mail-kinds.messages";
import { mailMessages } from "~/features/desk/work/mail.messages";
import { deskMail } from "~/features/desk/work/mail.queries.server";
import { can } from "~/features/identity/access/can";
import { requireStaff } from "~/features/identity/access/guards.server";
import { useLocale } from "~/i18n/locale-context";
import { listAddress } from "~/lib/list-address";
import { isId } from "~/platform/db/ids.server";
import { TextLink } from "~/ui/text";

export const handle = { area: "desk" };
export const meta = deskTitle("mails");

export async function loader({ request, params: { id }, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "mail.read");
  const mail = isId(id) ? await deskMail(actor, id) : null;
  if (!mail) throw new Response("Not Found", { status: 404 });
  return {
    locale,
    sections: deskMenu(actor),
    name: mail.subject || kindInWords(mail.kind, locale),
    mail,
    mayRetry: can(actor, "mail.retry"),
  };
}

export default function DeskMailPage() {
  const { sections, name, mail, mayRetry } = useLoaderData<typeof loader>();
  const t = mailMessages[useLocale()];
  return (
    <Desk
      sections={sections}
      section="mails"
      title={<bdi>{name}</bdi>}
      action={mayRetry && mayGoAgain(mail) && <RetryOne action={mailList.path} id={mail.id} what={name} />}
    >
      <MailLook mail={mail} sections={sections} />
      {mail.personId && (
        <p>
          <a href={listAddress(mailList.path, { person: mail.personId })}>{t.allOfPerson}</a>
        </p>
      )}
      <TextLink href={mailList.path} icon="back">
        {t.all}
      </TextLink>
    </Desk>
  );
}
