import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Desk } from "~/features/desk/shell/components/desk";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { requireStaff } from "~/features/identity/access/guards.server";
import { LastStatements } from "~/features/payments/bank/statements/components/last-statements";
import { UploadForm } from "~/features/payments/bank/statements/components/upload-form";
import { statementMessages } from "~/features/payments/bank/statements/statement.messages";
import { uploadStatement } from "~/features/payments/bank/statements/upload-statement.server";
import { lastStatements } from "~/features/payments/bank/statements/uploads.queries.server";
import { useLocale } from "~/i18n/locale-context";
import { listAddress } from "~/lib/list-address";
import { readForm } from "~/platform/http/form.server";
import { Notice } from "~/ui/notice";
import { TextLink } from "~/ui/text";

export const handle = { area: "desk" };
export const meta = deskTitle("payments");

export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "payment.read", "payment.book");
  return { locale, sections: deskMenu(actor), statements: await lastStatements(actor) };
}

/** Takes the file in. What is in another currency is named before the way goes on, because it is kept nowhere. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "payment.book");
  const file = await (await readForm(request)).file("file");
  const upload = await uploadStatement(actor, file);
  if (!upload.ok) return data({ refused: upload, foreign: [], next: "" }, 400);
  const { added, foreign } = upload;
  const next = listAddress("/desk/payments/entries", {
    upload: upload.upload,
    done: "uploaded",
    told: added,
  });
  return foreign.length > 0 ? { refused: undefined, foreign, next } : redirect(next, 303);
}

export default function NewStatement() {
  const { sections, statements } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = statementMessages[useLocale()];
  return (
    <Desk sections={sections} section="payments" title={t.title}>
      {answer && answer.foreign.length > 0 && (
        <Notice kind="warning">
          <p>{t.foreign(answer.foreign.length)}</p>
          <ul>
            {answer.foreign.map(({ amount, counterparty }, index) => (
              <li key={index}>{[amount, counterparty].filter(Boolean).join(", ")}</li>
            ))}
          </ul>
          <TextLink href={answer.next}>{t.toEntries}</TextLink>
        </Notice>
      )}
      <UploadForm refused={answer?.refused} />
      <LastStatements statements={statements} />
    </Desk>
  );
}
