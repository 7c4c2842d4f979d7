import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { certificateStanding } from "~/features/credentials/issuing/certificate-standing.queries.server";
import { CertificateAtLast } from "~/features/credentials/issuing/components/certificate-at-last";
import { ShareCertificate } from "~/features/credentials/sharing/components/share-certificate";
import { OwnFinishing } from "~/features/hosting/finishing/components/own-finishing";
import { ownFinishing } from "~/features/hosting/finishing/finishing.queries.server";
import { requirePerson } from "~/features/identity/access/guards.server";
import { enrolmentPath } from "~/features/learning/outline/learning-paths";
import { findCompletion } from "~/features/learning/completion/completion.queries.server";
import { Completed } from "~/features/learning/completion/components/completed";
import { verificationUrl } from "~/features/credentials/certificates/certificate-pdf.server";
import { certificateOf } from "~/features/credentials/certificates/certificates.queries.server";
import { siteTitle } from "~/i18n/page-title";
import type { PageHandle } from "~/root";

export const handle: PageHandle = { area: "my", script: true };

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  data ? [{ title: siteTitle(matches, data.completion.enrolment.title) }] : [];

/** What was completed: the certificate, or what it waits for, and what comes next. */
export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  const { enrolmentId = "" } = params;
  const completion = await findCompletion(actor, enrolmentId, locale);
  if (!completion) throw new Response("Not Found", { status: 404 });
  if (!completion.enrolment.completedAt) throw redirect(enrolmentPath(enrolmentId));
  const standing = await certificateStanding(actor, enrolmentId);
  const finishing = standing.is === "waitsForHost" ? await ownFinishing(actor, enrolmentId) : null;
  const issued = standing.is === "issued" ? await certificateOf(actor, standing.number) : null;
  return {
    name: actor.name,
    completion,
    standing,
    finishing,
    issued: issued && { certificate: issued, address: verificationUrl(issued) },
  };
}

export default function LearnCompleted() {
  const { name, completion, standing, finishing, issued } = useLoaderData<typeof loader>();
  return (
    <Completed name={name} completion={completion}>
      <CertificateAtLast standing={standing} seed={completion.enrolment.seed} />
      {finishing && <OwnFinishing {...finishing} />}
      {issued && <ShareCertificate {...issued} />}
    </Completed>
  );
}
