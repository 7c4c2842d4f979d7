import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { verificationUrl } from "~/features/credentials/certificates/certificate-pdf.server";
import { certificateOf } from "~/features/credentials/certificates/certificates.queries.server";
import { CertificateSheet } from "~/features/credentials/certificates/components/certificate-sheet";
import { certificateMessages } from "~/features/credentials/certificates/certificate.messages";
import { ReplacementNotes } from "~/features/credentials/correction/components/replacement-notes";
import { correctionMessages } from "~/features/credentials/correction/correction.messages";
import { ShareCertificate } from "~/features/credentials/sharing/components/share-certificate";
import { shareCertificate } from "~/features/credentials/sharing/share-certificate.server";
import { requirePerson } from "~/features/identity/access/guards.server";
import { useLocale } from "~/i18n/locale-context";
import { siteTitle } from "~/i18n/page-title";
import { formatPlainDate } from "~/lib/dates";
import { readForm } from "~/platform/http/form.server";
import { qrSvg } from "~/platform/pdf/qr.server";
import { Actions, ButtonLink } from "~/ui/form/button";
import { Page } from "~/ui/frame/layout";
import { Breadcrumbs } from "~/ui/frame/navigation";
import { Notice } from "~/ui/notice";
import type { PageHandle } from "~/root";

export const handle: PageHandle = { area: "my", script: true };

const notFound = () => new Response("Not Found", { status: 404 });

export async function loader({ request, params, context: { locale, site } }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  const certificate = await certificateOf(actor, params.number ?? "");
  if (!certificate) throw notFound();
  const address = verificationUrl(certificate);
  const search = new URL(request.url).searchParams;
  const [isSaved, isCorrected] = [search.has("saved"), search.has("corrected")];
  return { locale, certificate, address, qr: qrSvg(address, site.brand), isSaved, isCorrected };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request);
  const form = await readForm(request);
  const number = params.number ?? "";
  const answer = form.text("showHolder");
  // Somebody else's is not there, whatever is answered.
  if (!(await certificateOf(actor, number))) throw notFound();
  if (answer !== "yes" && answer !== "no") return data({ isMissing: true }, 400);
  const shared = await shareCertificate(actor, { number, showHolder: answer === "yes" });
  if (!shared.ok) throw notFound();
  return redirect(`/my/certificates/${number}?saved#share`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  data
    ? [
        {
          title: siteTitle(matches, certificateMessages[data.locale].verifyPageTitle(data.certificate.title)),
        },
      ]
    : [];

export default function MyCertificate() {
  const { certificate, address, qr, isSaved, isCorrected } = useLoaderData<typeof loader>();
  const isMissing = useActionData<typeof action>() !== undefined;
  const locale = useLocale();
  const t = certificateMessages[locale];
  const { number, revokedAt, revokedBecause, replacedBy } = certificate;
  return (
    <Page>
      <div className="sc-certificate sc-stack--wide">
        <Breadcrumbs
          items={[{ href: "/my/certificates", label: t.listTitle }, { label: certificate.title }]}
        />
        {revokedAt && (
          <Notice kind="error" title={t.revokedOwn}>
            {t.revokedOwnText(formatPlainDate(revokedAt, locale), revokedBecause ?? "")}
          </Notice>
        )}
        <ReplacementNotes certificate={certificate} isCorrected={isCorrected} />
        <CertificateSheet certificate={certificate} address={address} qr={qr} />
        <div className="sc-no-print">
          <Actions>
            <ButtonLink href={`/my/certificates/${number}/pdf`} icon="down" download>
              {t.download}
            </ButtonLink>
            {!replacedBy && !revokedAt && (
              <a href={`/my/certificates/${number}/correct`}>{correctionMessages[locale].link}</a>
            )}
          </Actions>
        </div>
        <ShareCertificate {...{ certificate, address, isSaved, isMissing }} />
      </div>
    </Page>
  );
}
