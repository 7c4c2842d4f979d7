import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { deskWords } from "~/ui/desk/desk.messages";
import { deskMessages } from "~/features/desk/shell/desk.messages";
import { deskCertificates } from "~/features/credentials/desk/certificates.queries.server";
import { CertificateTable } from "~/features/credentials/desk/components/certificate-table";
import { Desk } from "~/features/desk/shell/components/desk";
import { MissingCertificates } from "~/features/credentials/desk/components/missing-certificates";
import { SearchForm } from "~/features/desk/shell/components/search-form";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { missingCertificates } from "~/features/credentials/desk/missing-certificates.queries.server";
import { certificateDeskMessages } from "~/features/credentials/desk/certificate-desk.messages";
import { listAddress, pageIn, typedIn } from "~/lib/list-address";
import { requireStaff } from "~/features/identity/access/guards.server";
import { useLocale } from "~/i18n/locale-context";
import { Pagination } from "~/ui/frame/navigation";
import { EmptyState } from "~/ui/notice";

export const handle = { area: "desk" };
export const meta = deskTitle("certificates");

export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "certificate.read");
  const search = new URL(request.url).searchParams;
  const [typed, page] = [typedIn(search.get("q")), pageIn(search.get("page"))];
  const isFirst = typed === "" && page === 1;
  const [found, missing] = await Promise.all([
    deskCertificates(actor, typed, page),
    isFirst ? missingCertificates(actor, locale) : [],
  ]);
  return { locale, sections: deskMenu(actor), typed, page, missing, ...found };
}

export default function DeskCertificates() {
  const { sections, typed, page, missing, certificates, pages } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const [t, common] = [certificateDeskMessages[locale], deskWords[locale]];
  const menu = deskMessages[locale];
  return (
    <Desk sections={sections} section="certificates" title={menu.certificates}>
      <SearchForm action="/desk/certificates" search={{ label: t.certificateLabel, value: typed }} />
      <MissingCertificates rows={missing} maySeeJobs={sections.includes("jobs")} />
      {certificates.length > 0 ? (
        <CertificateTable certificates={certificates} />
      ) : (
        <EmptyState seed="desk-certificates" title={typed ? common.nothingFound : t.noCertificates}>
          <p>{typed ? common.otherWord : t.noCertificatesHelp}</p>
        </EmptyState>
      )}
      <Pagination
        page={page}
        pages={pages}
        href={(to) => listAddress("/desk/certificates", { q: typed, page: to })}
      />
    </Desk>
  );
}
