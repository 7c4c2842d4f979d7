import { SessionList } from "~/features/cohorts/cohort/components/session-list";
import { whereInWords } from "~/features/cohorts/sessions/whereabouts";
import { NameFields } from "~/features/identity/profile/components/name-fields";
import { nameFaultText } from "~/features/identity/profile/name-fault-text";
import type { NameFault, PersonName } from "~/features/identity/profile/person-name";
import { useLocale } from "~/i18n/locale-context";
import { publicPath } from "~/i18n/paths";
import { formatDate } from "~/lib/dates";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { Notice } from "~/ui/notice";
import { DefinitionList } from "~/ui/table";
import { Lead } from "~/ui/text";
import type { SeatOffer as Offer } from "../seat-offer.queries.server";
import { seatOfferMessages } from "../seat-offer.messages";

/** What is offered, by whom, and what whoever gives it sees of it. */
function OfferFacts({ offer }: { offer: Offer }) {
  const locale = useLocale();
  const t = seatOfferMessages[locale];
  const { organisation, giver, title, cohort } = offer;
  return (
    <>
      <Lead>{organisation ? t.fromOrganisation(giver, organisation) : t.fromColleague(giver)}</Lead>
      <DefinitionList
        items={[
          [t.what, title],
          [t.group, cohort?.name],
          [t.how, cohort ? whereInWords(cohort, locale) : t.alone],
          [t.starts, cohort && formatDate(cohort.startsAt, locale, cohort.timeZone)],
        ]}
      />
      <section className="sc-stack">
        <h2>{t.seesTitle}</h2>
        {organisation ? (
          <p>
            {t.sees(organisation)} {t.seesNot}
          </p>
        ) : (
          <p>{t.colleagueSees(giver)}</p>
        )}
      </section>
    </>
  );
}

/** When its group meets. */
function OfferedSessions({ offer: { cohort } }: { offer: Offer }) {
  const t = seatOfferMessages[useLocale()];
  return (
    cohort && (
      <section className="sc-stack">
        <h2>{t.sessions}</h2>
        <SessionList sessions={cohort.sessions} setting={cohort} />
      </section>
    )
  );
}

/** What became of an answer, or why there is nothing to answer, with the way on. */
export function SeatAnswered({
  said,
  isSignedIn,
}: {
  said: "declinedNow" | keyof (typeof seatOfferMessages)["nl"]["refusals"];
  isSignedIn: boolean;
}) {
  const locale = useLocale();
  const t = seatOfferMessages[locale];
  const isDone = said === "declinedNow";
  return (
    <>
      <Notice kind={isDone ? "success" : "warning"}>{isDone ? t.declined : t.refusals[said]}</Notice>
      <Actions>
        <ButtonLink look="secondary" href={isSignedIn ? "/my" : publicPath("home", locale)}>
          {isSignedIn ? t.toMine : t.toHome}
        </ButtonLink>
      </Actions>
    </>
  );
}

/** A seat for whoever it was offered to, with the answers that they can give. */
export function SeatOffer({
  offer,
  action,
  email,
  now,
  values,
  fault,
}: {
  offer: Offer;
  /** Where the answer is sent. */
  action: string;
  /** The address they signed in with; null for a visitor. */
  email: string | null;
  now: Date;
  values: PersonName;
  fault?: NameFault;
}) {
  const locale = useLocale();
  const t = seatOfferMessages[locale];
  if (offer.isOwn)
    return (
      <>
        <Notice kind="success">{t.isOwn}</Notice>
        <OfferFacts offer={offer} />
        <Actions>
          <ButtonLink href="/my">{t.toMine}</ButtonLink>
        </Actions>
        {offer.canGiveBack && (
          <form method="post" action={action} className="sc-stack">
            <p>{t.giveBackHelp}</p>
            <Actions>
              <Button look="secondary" name="intent" value="decline">
                {t.giveBack}
              </Button>
            </Actions>
          </form>
        )}
        <OfferedSessions offer={offer} />
      </>
    );
  const refusal = offer.state === "open" ? offer.obstacle : offer.state;
  if (refusal) return <SeatAnswered said={refusal} isSignedIn={email !== null} />;
  const errors: Partial<PersonName> = fault ? { [fault.field]: nameFaultText(fault, locale) } : {};
  return (
    <>
      <ErrorSummary errors={errors} />
      <OfferFacts offer={offer} />
      {offer.cohort && offer.cohort.startsAt <= now && <Notice>{t.hasBegun}</Notice>}
      {email !== null && !offer.isForActor && (
        <Notice kind="warning">
          <p>{t.otherAddress(email)}</p>
          <p>{t.otherAddressHelp}</p>
        </Notice>
      )}
      <form method="post" action={action} className="sc-form" noValidate>
        {offer.isForActor && (
          <NameFields
            names={{ name: "name", latinName: "latinName" }}
            values={values}
            errors={errors}
            label={t.name}
            hint={t.nameHint}
            isRequired
          />
        )}
        <p>
          {t.sentTo(offer.sentTo)} {t.until(formatDate(offer.expiresAt, locale))} {t.declineHelp}
        </p>
        {email === null && <p>{t.signInHelp}</p>}
        <Actions>
          {email === null && (
            <ButtonLink href={`/sign-in?redirectTo=${encodeURIComponent(action)}`} icon="arrow">
              {t.signIn}
            </ButtonLink>
          )}
          {offer.isForActor && (
            <Button name="intent" value="accept">
              {t.accept}
            </Button>
          )}
          <Button look="quiet" name="intent" value="decline">
            {t.decline}
          </Button>
        </Actions>
      </form>
      <OfferedSessions offer={offer} />
    </>
  );
}
