import type { ReactNode } from "react";
import { useLocale } from "~/i18n/locale-context";
import { Actions, Button } from "~/ui/form/button";
import { TextArea, TextInput } from "~/ui/form/field";
import { type RefusedAct, signatureOf, type Signer } from "../edition";
import type { EditionView } from "../editions.queries.server";
import { signingMessages } from "../signing.messages";
import { dayWords } from "../edition-standing";

interface Shown {
  edition: EditionView;
  mayEdit: boolean;
  /** As it stands in the profile; empty when it does not. */
  ownName: string;
  refused: RefusedAct | null;
}

/** Who signs an edition: who did, on which day, and the ways to do so. */
export function SignatureList(shown: Shown) {
  return (
    <ol className="sc-signatures">
      {shown.edition.signers.map((signer) => (
        <li key={signer.row} id={`signer-${signer.row}`}>
          <SignerFacts {...{ signer, ...shown }} />
        </li>
      ))}
    </ol>
  );
}

type AtSigner = Shown & { signer: Signer };

function SignerFacts({ signer, ...shown }: AtSigner) {
  const locale = useLocale();
  const t = signingMessages[locale];
  const { edition, refused } = shown;
  const signature = signatureOf(edition, signer.row);
  const isOpen = edition.standing.is === "waiting";
  const words = ({ isOnPaper, signedOn, personName }: EditionView["signatures"][number]) =>
    (isOnPaper ? t.signedOnPaper : t.signed)(dayWords(signedOn, locale), personName);
  const ofSigner = edition.signatures.filter(({ row }) => row === signer.row);
  return (
    <>
      <h3 className="sc-heading sc-heading--4">
        <bdi>{signer.name}</bdi>, <bdi>{signer.role}</bdi>
      </h3>
      {ofSigner
        .filter(({ withdrawnAt }) => withdrawnAt)
        .map((one) => (
          <p key={one.id}>
            <del>{words(one)}</del> {t.takenBack} <bdi>{t.reasonWas(one.withdrawnReason)}</bdi>
          </p>
        ))}
      {ofSigner
        .filter(({ withdrawnAt }) => !withdrawnAt)
        .map((one) => (
          <div key={one.id} className="sc-stack">
            <p>{words(one)}</p>
            {one.isMine && <TakeBack id={one.id} refused={refused} />}
          </div>
        ))}
      {!signature && <p>{t.notSigned}</p>}
      {!signature && isOpen && <SignForms {...{ signer, ...shown }} />}
    </>
  );
}

function SignForms({ signer: { row, role, name }, mayEdit, ownName, refused }: AtSigner) {
  const t = signingMessages[useLocale()];
  const isRefused = refused?.at === row;
  return (
    <div className="sc-stack sc-no-print">
      {ownName ? (
        <form method="post">
          <input type="hidden" name="row" value={row} />
          <Actions>
            <Button look="secondary" name="intent" value="sign" small>
              {t.signAs(role, name)}
            </Button>
          </Actions>
          <p className="sc-field__hint">
            <bdi>{t.yourName(ownName)}</bdi>
          </p>
        </form>
      ) : (
        <p>
          {t.noName} <a href="/my/profile">{t.toProfile}</a>
        </p>
      )}
      {mayEdit && (
        <details open={isRefused}>
          <summary>
            {t.paper}
            <span className="sc-visually-hidden"> {name}</span>
          </summary>
          <form method="post" className="sc-form" noValidate>
            <input type="hidden" name="row" value={row} />
            <TextInput
              name="day"
              id={`day-${row}`}
              type="date"
              width="short"
              label={t.paperDay}
              {...(isRefused && { error: refused.error, defaultValue: refused.sent })}
            />
            <Actions>
              <Button look="secondary" small name="intent" value="paper">
                {t.paperRecord}
              </Button>
            </Actions>
          </form>
        </details>
      )}
    </div>
  );
}

function TakeBack({ id, refused }: { id: string; refused: RefusedAct | null }) {
  const t = signingMessages[useLocale()];
  return (
    <Withdrawal at={id} summary={t.takeBack} intent="unsign" refused={refused}>
      <input type="hidden" name="signature" value={id} />
    </Withdrawal>
  );
}

/** A form that asks for a reason, behind its name. */
export function Withdrawal({
  at,
  summary,
  intent,
  refused,
  children,
}: {
  at: string;
  summary: string;
  intent: "unsign" | "withdraw";
  refused: RefusedAct | null;
  children: ReactNode;
}) {
  const t = signingMessages[useLocale()];
  const isRefused = refused?.at === at;
  return (
    <details open={isRefused} className="sc-no-print">
      <summary>{summary}</summary>
      <form method="post" className="sc-form" noValidate>
        {children}
        <TextArea
          name="reason"
          id={`reason-${at}`}
          label={t.reason}
          hint={t.reasonHint}
          rows={2}
          {...(isRefused && { error: refused.error, defaultValue: refused.sent })}
        />
        <Actions>
          <Button look="secondary" small name="intent" value={intent}>
            {summary}
          </Button>
        </Actions>
      </form>
    </details>
  );
}
