import type { LoaderFunctionArgs } from "@remix-run/node";
import { linkPictureMessages } from "~/features/catalogue/pictures/link-picture.messages";
import { linkPictureAnswer } from "~/features/catalogue/pictures/link-picture.server";
import { verifyCertificate } from "~/features/credentials/certificates/certificates.queries.server";
import { isValid } from "~/features/credentials/verification/public-certificate";
import { siteScope } from "~/features/identity/access/scope";
import { foundation } from "~/platform/site/sites.server";

/** What a link to a certificate shows while it is valid: what was learned, and never by whom. It is the foundation's, like the certificate. */
export async function loader({ params, context: { locale, site } }: LoaderFunctionArgs) {
  const certificate = await verifyCertificate(siteScope(site), params.number ?? "");
  if (!certificate || !isValid(certificate)) throw new Response("Not Found", { status: 404 });
  const { number, title, hours, isDemo } = certificate;
  const t = linkPictureMessages[locale];
  const kicker = isDemo ? `${t.certificate} · ${t.demo}` : t.certificate;
  return linkPictureAnswer(
    { kicker, title, facts: t.certificateFacts(hours), seed: number, isSeal: true },
    foundation,
    locale,
  );
}
