import type { ReactNode } from "react";
import { useLocale } from "~/i18n/locale-context";
import type { ListPage } from "~/lib/lists/list-page";
import { EmptyState } from "~/ui/notice";
import { agreementDeskMessages } from "../agreement-desk.messages";
import type { HostFaults, TypedHost } from "../make-host.server";
import { type FoundOrganisation, HostChoices } from "./host-choices";
import { MakeHostForm } from "./make-host-form";

/** With which organisation an agreement is made: one that is found by its name, or a new one. */
export function ChooseHost({
  enquiry,
  found,
  search,
  ways,
  formId,
  typed,
  faults,
}: {
  /** The enquiry that the agreement is about. */
  enquiry: { id: string; organisation: string; email: string } | null;
  /** Null: nothing was searched for yet. */
  found: ListPage<FoundOrganisation> | null;
  /** The form to search with, and the ways to more of what was found. */
  search: ReactNode;
  ways: ReactNode;
  /** Of the form that makes a new one, with what was typed in it. */
  formId: string;
  typed?: TypedHost;
  faults?: HostFaults;
}) {
  const t = agreementDeskMessages[useLocale()];
  const enquiryId = enquiry?.id ?? null;
  return (
    <>
      <p className="sc-measure">
        {enquiry && t.ofEnquiry(enquiry.organisation)} {t.chooseLead}
      </p>
      {search}
      {found && found.rows.length > 0 && <HostChoices enquiryId={enquiryId} organisations={found.rows} />}
      {found?.rows.length === 0 && (
        <EmptyState seed="desk-hosting" title={t.nothing}>
          <p>{t.nothingHelp}</p>
        </EmptyState>
      )}
      {ways}
      <MakeHostForm
        enquiryId={enquiryId}
        formId={formId}
        values={typed ?? { name: enquiry?.organisation ?? "", email: enquiry?.email ?? "" }}
        faults={faults}
      />
    </>
  );
}
