import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { certificateDeskMessages } from "~/features/credentials/desk/certificate-desk.messages";
import { certificateList, certificateStates } from "~/features/credentials/desk/certificate-list";
import {
  certificatesOnly,
  deskCertificates,
} from "~/features/credentials/desk/certificate-list.queries.server";
import { CertificateTable } from "~/features/credentials/desk/components/certificate-table";
import { MissingCertificates } from "~/features/credentials/desk/components/missing-certificates";
import { missingCertificates } from "~/features/credentials/desk/missing-certificates.queries.server";
import { contentChoices } from "~/features/curriculum/content/content-choices.server";
import { DeskList } from "~/features/desk/lists/components/desk-list";
import { Desk } from "~/features/desk/shell/components/desk";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { deskMessages } from "~/features/desk/shell/desk.messages";
import { requireStaff } from "~/features/identity/access/guards.server";
import { useLocale } from "~/i18n/locale-context";
import { askedIn } from "~/lib/lists/list-page";
import { deskWords } from "~/ui/desk/desk.messages";

export const handle = { area: "desk" };
export const meta = deskTitle("certificates");

export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "certificate.read");
  const { search, searchParams } = new URL(request.url);
  const asked = askedIn(certificateList, searchParams);
  const [page, only, missing] = await Promise.all([
    deskCertificates(actor, asked),
    certificatesOnly(actor, asked.filters),
    search === "" ? missingCertificates(actor, locale) : [],
  ]);
  return {
    locale,
    sections: deskMenu(actor),
    asked,
    only,
    missing,
    contents: contentChoices(locale),
    ...page,
  };
}

export default function DeskCertificates() {
  const { sections, rows, missing, contents, ...list } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const t = certificateDeskMessages[locale];
  return (
    <Desk sections={sections} section="certificates" title={deskMessages[locale].certificates}>
      <MissingCertificates rows={missing} maySeeJobs={sections.includes("jobs")} />
      <DeskList
        {...list}
        shape={certificateList}
        isEmpty={rows.length === 0}
        searchLabel={t.certificateLabel}
        filters={[
          {
            name: "state",
            label: deskWords[locale].status,
            options: certificateStates.map((value) => ({ value, label: t.states[value] })),
          },
          { name: "content", label: t.title, options: contents },
        ]}
        none={{ title: t.noCertificates, text: t.noCertificatesHelp }}
      >
        {(sorting) => <CertificateTable certificates={rows} sorting={sorting} />}
      </DeskList>
    </Desk>
  );
}
