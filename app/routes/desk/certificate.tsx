import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { deskCertificate } from "~/features/credentials/desk/certificates.queries.server";
import { CertificateDetails, RevokeForm } from "~/features/credentials/desk/components/certificate-details";
import { Desk } from "~/features/desk/shell/components/desk";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { certificateDeskMessages } from "~/features/credentials/desk/certificate-desk.messages";
import { parseNumber } from "~/features/credentials/verification/certificate-number";
import { revokeCertificate } from "~/features/credentials/certificates/revoke-certificate.server";
import { requireStaff } from "~/features/identity/access/guards.server";
import { useLocale } from "~/i18n/locale-context";
import { readForm } from "~/platform/http/form.server";

export const handle = { area: "desk" };
export const meta = deskTitle("certificates");
const notFound = () => new Response("Not Found", { status: 404 });

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "certificate.read");
  const certificate = await deskCertificate(parseNumber(params.number ?? "") ?? "");
  if (!certificate) throw notFound();
  return { locale, sections: deskMenu(actor), name: certificate.number, certificate };
}

/** Revokes; what is revoked already goes back to the page, which says so. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "certificate.revoke");
  const number = parseNumber(params.number ?? "");
  if (!number) throw notFound();
  const reason = (await readForm(request)).text("reason");
  const revoked = await revokeCertificate(actor, { number, reason });
  if (revoked.ok) return redirect(`/desk/certificates/${number}?done=revoked`, 303);
  if (revoked.reason === "notFound") throw notFound();
  if (revoked.reason === "alreadyRevoked") return redirect(`/desk/certificates/${number}`, 303);
  return data({ reason, fault: revoked.reason }, 400);
}

export default function DeskCertificate() {
  const { sections, certificate } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = certificateDeskMessages[useLocale()];
  return (
    <Desk sections={sections} section="certificates" title={t.certificate(certificate.number)} done={t.done}>
      <CertificateDetails certificate={certificate} />
      {!certificate.revokedAt && <RevokeForm number={certificate.number} answer={answer} />}
    </Desk>
  );
}
