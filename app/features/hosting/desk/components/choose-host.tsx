import { ListWays } from "~/features/desk/lists/components/list-ways";
import { SearchForm } from "~/features/desk/shell/components/search-form";
import { useLocale } from "~/i18n/locale-context";
import type { Asked, ListPage } from "~/lib/lists/list-page";
import { EmptyState } from "~/ui/notice";
import { agreementDeskMessages } from "../agreement-desk.messages";
import { organisationChoice } from "../agreement-list";
import type { HostFaults, TypedHost } from "../make-host.server";
import { type FoundOrganisation, HostChoices } from "./host-choices";
import { MakeHostForm } from "./make-host-form";

/** With which organisation an agreement is made: one that is found by its name, or a new one. */
export function ChooseHost({
  asked,
  enquiry,
  found,
  formId,
  typed,
  faults,
}: {
  asked: Asked<typeof organisationChoice>;
  /** The enquiry that the agreement is about. */
  enquiry: { id: string; organisation: string; email: string } | null;
  /** Null: nothing was searched for yet. */
  found: ListPage<FoundOrganisation> | null;
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
      <SearchForm action="/desk/hosting/new" search={{ label: t.searchLabel, value: asked.typed }}>
        {enquiryId && <input type="hidden" name="enquiry" value={enquiryId} />}
      </SearchForm>
      {found && found.rows.length > 0 && <HostChoices enquiryId={enquiryId} organisations={found.rows} />}
      {found?.rows.length === 0 && (
        <EmptyState seed="desk-hosting" title={t.nothing}>
          <p>{t.nothingHelp}</p>
        </EmptyState>
      )}
      {found && (
        <ListWays shape={organisationChoice} asked={asked} previous={found.previous} next={found.next} />
      )}
      <MakeHostForm
        enquiryId={enquiryId}
        formId={formId}
        values={typed ?? { name: enquiry?.organisation ?? "", email: enquiry?.email ?? "" }}
        faults={faults}
      />
    </>
  );
}
