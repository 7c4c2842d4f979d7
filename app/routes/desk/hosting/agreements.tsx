import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DeskList } from "~/features/desk/lists/components/desk-list";
import { Desk } from "~/features/desk/shell/components/desk";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { deskMessages } from "~/features/desk/shell/desk.messages";
import { agreementMessages } from "~/features/hosting/agreements/agreement.messages";
import { agreementDeskMessages } from "~/features/hosting/desk/agreement-desk.messages";
import { agreementFilters, agreementList } from "~/features/hosting/desk/agreement-list";
import { AgreementListTable } from "~/features/hosting/desk/components/agreement-list-table";
import { deskAgreements } from "~/features/hosting/desk/desk-agreements.queries.server";
import { can } from "~/features/identity/access/can";
import { requireStaff } from "~/features/identity/access/guards.server";
import { useLocale } from "~/i18n/locale-context";
import { askedIn } from "~/lib/lists/list-page";
import { ButtonLink } from "~/ui/form/button";

export const handle = { area: "desk" };
export const meta = deskTitle("hosting");

export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "hosting.read");
  const asked = askedIn(agreementList, new URL(request.url).searchParams);
  return {
    locale,
    sections: deskMenu(actor),
    asked,
    mayAgree: can(actor, "hosting.agree"),
    ...(await deskAgreements(actor, asked, locale)),
  };
}

export default function DeskAgreements() {
  const { sections, rows, mayAgree, ...list } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const t = agreementDeskMessages[locale];
  const title = deskMessages[locale].hosting;
  return (
    <Desk
      sections={sections}
      section="hosting"
      title={title}
      action={mayAgree && <ButtonLink href="/desk/hosting/new">{t.make}</ButtonLink>}
      done={t.done}
    >
      <DeskList
        {...list}
        shape={agreementList}
        isEmpty={rows.length === 0}
        searchLabel={t.searchLabel}
        filters={[
          {
            name: "state",
            label: t.state,
            options: agreementFilters.map((value) => ({
              value,
              label: agreementMessages[locale].states[value],
            })),
          },
        ]}
        none={{ title: t.none, text: t.noneHelp }}
      >
        {(sorting) => <AgreementListTable agreements={rows} caption={title} sorting={sorting} />}
      </DeskList>
    </Desk>
  );
}
