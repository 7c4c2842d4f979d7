import { useLocale } from "~/i18n/locale-context";
import { Actions, Button } from "~/ui/form/button";
import { Select, TextArea } from "~/ui/form/field";
import type { DeskEnquiry } from "../enquiry.queries.server";
import { enquiryDeskMessages } from "../enquiry-desk.messages";

export type EnquiryFaultName = keyof (typeof enquiryDeskMessages)["nl"]["faults"];

/** What was refused, and what was typed. */
export interface EnquiryAnswer {
  fault: EnquiryFaultName;
  typed: string;
}

/** What staff do with an enquiry: assign it, answer it, close it. */
export function EnquiryForms({
  enquiry: { id, state, email, locale: theirs, assignedToId },
  staff,
  formId,
  answer,
}: {
  enquiry: DeskEnquiry;
  staff: readonly { id: string; name: string }[];
  /** Makes an answer that is sent twice one answer. */
  formId: string;
  answer?: EnquiryAnswer;
}) {
  const locale = useLocale();
  const t = enquiryDeskMessages[locale];
  const error = (...faults: EnquiryFaultName[]) =>
    answer && faults.includes(answer.fault) ? t.faults[answer.fault] : undefined;
  const action = `/desk/enquiries/${id}`;
  const isClosed = state === "closed";
  return (
    <>
      {!isClosed && (
        <form method="post" action={action} className="sc-form sc-no-print">
          <Select
            name="assignedTo"
            label={t.assignTitle}
            error={error("notStaff")}
            defaultValue={assignedToId ?? ""}
          >
            <option value="">{t.nobody}</option>
            {staff.map((person) => (
              <option key={person.id} value={person.id}>
                {person.name}
              </option>
            ))}
          </Select>
          <Button look="secondary" name="intent" value="assign">
            {t.assign}
          </Button>
        </form>
      )}
      {!isClosed && (
        <section className="sc-stack sc-no-print">
          <h2>{t.answerTitle}</h2>
          <form method="post" action={action} className="sc-form" noValidate>
            <input type="hidden" name="formId" value={formId} />
            <TextArea
              name="text"
              label={t.answerText}
              hint={t.answerHint(email, t.languages[theirs] ?? theirs)}
              error={error("missing", "tooLong")}
              defaultValue={answer?.typed}
              lang={theirs}
              dir="auto"
              rows={10}
            />
            <Actions>
              <Button name="intent" value="mail">
                {t.mailIt}
              </Button>
              <Button look="secondary" name="intent" value="elsewhere">
                {t.noteIt}
              </Button>
            </Actions>
          </form>
        </section>
      )}
      <section className="sc-stack sc-no-print">
        <h2>{t.closeTitle}</h2>
        <form method="post" action={action} className="sc-form">
          {!isClosed && <p>{t.closeHelp}</p>}
          <Button look="secondary" name="intent" value={isClosed ? "reopen" : "close"}>
            {isClosed ? t.reopen : t.close}
          </Button>
        </form>
      </section>
    </>
  );
}
