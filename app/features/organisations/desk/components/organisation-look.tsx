import type { ReactNode } from "react";
import { useLocale } from "~/i18n/locale-context";
import { formatDate } from "~/lib/dates";
import { listAddress } from "~/lib/list-address";
import { Actions, ButtonLink } from "~/ui/form/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { Notice } from "~/ui/notice";
import { OrganisationFacts } from "../../organisation/components/organisation-facts";
import { VerifiedTag } from "../../organisation/components/verified-tag";
import { organisationDeskMessages } from "../organisation-desk.messages";
import type { DeskMember } from "../desk-members.queries.server";
import type { DeskOrganisation } from "../organisations.queries.server";
import type { VerificationAnswer } from "../verification-form";
import { OrganisationMembers } from "./organisation-members";
import { faultyField } from "./verification-forms";
import { VerificationPanel } from "./verification-panel";

/** An organisation as the desk knows it, and what may be done with it. */
export function OrganisationLook({
  organisation,
  mayCorrect,
  seesPeople,
  seesOrders,
  moreMembers,
  answer,
}: {
  /** With a page of who acts for it. */
  organisation: DeskOrganisation & { members: DeskMember[] };
  mayCorrect: boolean;
  seesPeople: boolean;
  seesOrders: boolean;
  /** The ways to the others who act for it. */
  moreMembers: ReactNode;
  /** What was sent and refused. */
  answer?: VerificationAnswer;
}) {
  const locale = useLocale();
  const t = organisationDeskMessages[locale];
  const { id, facts, createdAt, endedAt, joinedInto, members, waiting } = organisation;
  const waits = [
    waiting.invitations > 0 && t.invitations(waiting.invitations),
    waiting.requests > 0 && t.requests(waiting.requests),
  ].filter(Boolean);
  return (
    <>
      {endedAt && joinedInto ? (
        <Notice kind="warning" title={t.joinedInto}>
          <p>
            {t.joinedIntoOn(formatDate(endedAt, locale))}{" "}
            <a href={`/desk/organisations/${joinedInto.id}`}>{joinedInto.name}</a>.
          </p>
        </Notice>
      ) : (
        answer && <ErrorSummary errors={{ [faultyField(answer)]: t.faults[answer.fault] }} />
      )}
      <OrganisationFacts
        facts={facts}
        before={[
          [t.state, endedAt ? null : <VerifiedTag key="state" isVerified={organisation.isVerified} />],
          [t.created, formatDate(createdAt, locale)],
          [t.waiting, waits.join(", ")],
        ]}
      />
      <VerificationPanel organisation={organisation} mayCorrect={mayCorrect} answer={answer} />
      {seesOrders && (
        <p>
          <a href={listAddress("/desk/orders", { organisation: id })}>{t.ordersOf}</a>
        </p>
      )}
      {members.length > 0 && <OrganisationMembers members={members} seesPeople={seesPeople} />}
      {moreMembers}
      {mayCorrect && !endedAt && (
        <Actions>
          <ButtonLink small look="secondary" href={`/desk/organisations/${id}/join`}>
            {t.join}
          </ButtonLink>
        </Actions>
      )}
    </>
  );
}
