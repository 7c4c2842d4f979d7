import { artefactList, artefactPath } from "~/features/instruments/engine/artefact-list";
import { useLocale } from "~/i18n/locale-context";
import { Actions, Button } from "~/ui/form/button";
import { RadioGroup } from "~/ui/form/choice";
import { EmptyState } from "~/ui/notice";
import { reviewMessages } from "../../review.messages";
import { handingInMessages } from "../handing-in.messages";
import type { Copyable, OwnAssignment } from "../own-hand-ins.queries.server";

/** What is handed in as it is now, and the button that does it. */
export function HandInForm({
  assignment: { kind, about, standing },
  copyable,
}: {
  assignment: Pick<OwnAssignment, "kind" | "about" | "standing">;
  copyable: readonly Copyable[];
}) {
  const locale = useLocale();
  const [t, s] = [handingInMessages[locale], reviewMessages[locale]];
  const isAnswer = kind === "answer";
  const [first] = copyable;
  if (!first)
    return (
      <EmptyState seed={about} title={isAnswer ? t.noAnswer : t.noPiece}>
        <p>
          {isAnswer ? t.noAnswerHelp : t.noPieceHelp}{" "}
          {!isAnswer && <a href={artefactList.path}>{t.toPieces}</a>}
        </p>
      </EmptyState>
    );
  return (
    <section className="sc-stack" aria-labelledby="hand-in">
      <h2 id="hand-in">{t.yours}</h2>
      <p>
        {t.yoursHelp} {!isAnswer && t.peopleStay}
      </p>
      <form method="post" className="sc-form">
        {isAnswer ? (
          <>
            <p className="sc-written" dir="auto">
              {first.text}
            </p>
            <input type="hidden" name="copy" value={copyOf(first)} />
          </>
        ) : (
          <RadioGroup
            name="copy"
            label={t.choosePiece}
            required
            defaultValue={copyable.length === 1 ? copyOf(first) : undefined}
            choices={copyable.map((one) => ({
              value: copyOf(one),
              label: <bdi>{one.text || s.untitled}</bdi>,
              hint: <a href={artefactPath(one.artefactId)}>{s.look}</a>,
            }))}
          />
        )}
        <Actions>
          <Button name="intent" value="handIn">
            {standing === "RETURNED" ? t.handInAgain : t.handIn}
          </Button>
        </Actions>
      </form>
    </section>
  );
}

const copyOf = ({ version, artefactId }: Copyable): string => `${version} ${artefactId}`;

/** Asks before what was handed in is taken back. */
export function WithdrawForm() {
  const t = handingInMessages[useLocale()];
  return (
    <details className="sc-no-print">
      <summary>{t.withdraw}</summary>
      <form method="post" className="sc-form">
        <p>{t.withdrawHelp}</p>
        <Actions>
          <Button look="secondary" name="intent" value="withdraw">
            {t.withdrawSure}
          </Button>
        </Actions>
      </form>
    </details>
  );
}
