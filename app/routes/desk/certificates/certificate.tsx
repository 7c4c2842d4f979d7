import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { revokeCertificate } from "~/features/credentials/certificates/revoke-certificate.server";
import { CorrectForm } from "~/features/credentials/correction/components/correct-form";
import { correctCertificate } from "~/features/credentials/correction/correct-certificate.server";
import { isCorrectionReason } from "~/features/credentials/correction/correction";
import { nameForCorrection } from "~/features/credentials/correction/corrections.queries.server";
import { certificateDeskMessages } from "~/features/credentials/desk/certificate-desk.messages";
import { deskCertificate } from "~/features/credentials/desk/certificate.queries.server";
import { CertificateDetails, RevokeForm } from "~/features/credentials/desk/components/certificate-details";
import { NameCheck } from "~/features/credentials/desk/components/name-check";
import { wasHolder } from "~/features/credentials/holder/holder-name-check.queries.server";
import { parseNumber } from "~/features/credentials/verification/certificate-number";
import { Desk } from "~/features/desk/shell/components/desk";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { requireStaff } from "~/features/identity/access/guards.server";
import type { Staff } from "~/features/identity/access/scope";
import { useLocale } from "~/i18n/locale-context";
import { readForm } from "~/platform/http/form.server";

export const handle = { area: "desk" };
export const meta = deskTitle("certificates");
const notFound = () => new Response("Not Found", { status: 404 });

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "certificate.read");
  const certificate = await deskCertificate(actor, parseNumber(params.number ?? "") ?? "");
  if (!certificate) throw notFound();
  const inProfile = await nameForCorrection(actor, certificate.number);
  return { locale, sections: deskMenu(actor), name: certificate.number, certificate, inProfile };
}

type Registrar = Staff<"certificate.read" | "certificate.correct" | "certificate.revoke">;

/** Corrects, checks a name, or revokes. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "certificate.read", "certificate.correct", "certificate.revoke");
  const number = parseNumber(params.number ?? "");
  if (!number) throw notFound();
  const form = await readForm(request);
  const intent = form.text("intent");
  if (intent === "correct") return correct(actor, number, form.text("correction"));
  if (intent === "check") return check(actor, number, form.text("name").slice(0, 300));
  return revoke(actor, number, form.text("reason"));
}

/** What cannot be corrected goes back to the page, which says why. */
async function correct(actor: Registrar, number: string, typed: string) {
  const reason = isCorrectionReason(typed) ? typed : null;
  if (!reason) return data({ asked: "correct" } as const, 400);
  const corrected = await correctCertificate(actor, { number, reason });
  if (corrected.ok) return redirect(`/desk/certificates/${corrected.number}?done=corrected`, 303);
  if (corrected.reason === "notFound") throw notFound();
  return redirect(`/desk/certificates/${number}`, 303);
}

async function check(actor: Registrar, number: string, name: string) {
  const isIt = await wasHolder(actor, number, name);
  if (isIt === null) throw notFound();
  return data({ asked: "check", name, isIt } as const, name.trim() === "" ? 400 : 200);
}

/** What is revoked or replaced already goes back to the page, which says so. */
async function revoke(actor: Registrar, number: string, reason: string) {
  const revoked = await revokeCertificate(actor, { number, reason });
  if (revoked.ok) return redirect(`/desk/certificates/${number}?done=revoked`, 303);
  if (revoked.reason === "notFound") throw notFound();
  if (revoked.reason === "alreadyRevoked" || revoked.reason === "replaced")
    return redirect(`/desk/certificates/${number}`, 303);
  return data({ asked: "revoke", reason, fault: revoked.reason } as const, 400);
}

export default function DeskCertificate() {
  const { sections, certificate, inProfile } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = certificateDeskMessages[useLocale()];
  const { number, revokedAt, replacedBy, isPseudonymised, holderName, holderLatinName } = certificate;
  const isCurrent = !revokedAt && !replacedBy;
  return (
    <Desk sections={sections} section="certificates" title={t.certificate(number)} done={t.done}>
      <CertificateDetails certificate={certificate} />
      {isPseudonymised && (
        <NameCheck number={number} answer={answer?.asked === "check" ? answer : undefined} />
      )}
      {isCurrent && !isPseudonymised && (
        <CorrectForm
          number={number}
          onCertificate={{ name: holderName, latinName: holderLatinName }}
          inProfile={inProfile}
          isUnanswered={answer?.asked === "correct"}
        />
      )}
      {isCurrent && <RevokeForm number={number} answer={answer?.asked === "revoke" ? answer : undefined} />}
    </Desk>
  );
}
