import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageMeta } from "~/features/catalogue/pages/page-meta";
import { parseNumber } from "~/features/credentials/verification/certificate-number";
import { verifyCertificate } from "~/features/credentials/certificates/certificates.queries.server";
import { Unverified } from "~/features/credentials/verification/components/unverified";
import { Verification } from "~/features/credentials/verification/components/verification";
import { credentialSchema } from "~/features/credentials/verification/credential-schema";
import { isValid } from "~/features/credentials/verification/public-certificate";
import { verificationMessages } from "~/features/credentials/verification/verification.messages";
import { countUnknownNumber } from "~/features/credentials/verification/unknown-numbers.server";
import { checkSurname } from "~/features/credentials/verification/check-surname.server";
import { siteScope } from "~/features/identity/access/scope";
import { publicPath } from "~/i18n/paths";
import { siteTitle } from "~/i18n/page-title";
import { readForm } from "~/platform/http/form.server";
import { factsOf } from "~/platform/site/site";
import { foundation } from "~/platform/site/sites.server";
import { qrSvg } from "~/platform/pdf/qr.server";
import { Page } from "~/ui/frame/layout";

export async function loader({
  request,
  params,
  context: { locale, clientAddress, site },
}: LoaderFunctionArgs) {
  const typed = params.number ?? "";
  const page = { locale, certificate: null };
  const number = parseNumber(typed);
  if (!number)
    return data({ ...page, refusal: { reason: "malformed", typed: typed.slice(0, 100) } as const }, 404);
  if (number !== typed) return redirect(publicPath("certificate", locale, number), 301);

  const certificate = await verifyCertificate(siteScope(site), number);
  if (certificate) {
    const address = foundation.origin + publicPath("certificate", locale, number);
    const qr = qrSvg(address, site.brand);
    const by = certificate.replaced?.by;
    const newer = by ? foundation.origin + publicPath("certificate", locale, by) : null;
    return data({ ...page, certificate, address, newer, issuer: factsOf(foundation), qr, refusal: null });
  }
  const wait = await countUnknownNumber(clientAddress, request);
  if (wait === null) return data({ ...page, refusal: { reason: "unknown", number } as const }, 404);
  const headers = { "Retry-After": String(wait) };
  return data({ ...page, refusal: { reason: "tooMany", number, wait } as const }, { status: 429, headers });
}

/** Whether a surname that was typed is the holder's. */
export async function action({ request, params, context: { clientAddress } }: ActionFunctionArgs) {
  const form = await readForm(request);
  const typed = form.text("surname").slice(0, 300);
  const check = await checkSurname({ number: parseNumber(params.number ?? "") ?? "", typed, clientAddress });
  if (check.ok) return data({ typed, outcome: check.isIt ? "isIt" : "isNot" } as const);
  if (check.reason === "notFound") throw new Response("Not Found", { status: 404 });
  if (check.reason === "missing") return data({ typed, outcome: "missing" } as const, 400);
  const headers = { "Retry-After": String(check.wait) };
  return data({ typed, outcome: "tooMany" } as const, { status: 429, headers });
}

/** Retry-After comes from what answered. */
export const headers: HeadersFunction = ({ loaderHeaders, actionHeaders }) =>
  [...actionHeaders].length > 0 ? actionHeaders : loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data, location: { pathname }, matches }) => {
  if (!data) return [];
  const t = verificationMessages[data.locale];
  // A holder shows a name to whoever has the number, and not to search engines.
  const hidden = { name: "robots", content: "noindex" };
  if (!data.certificate) return [{ title: siteTitle(matches, t.verifyTitle) }, hidden];
  const { certificate, address, newer, issuer, locale } = data;
  const [title, description] = [
    t.verifyPageTitle(certificate.title),
    t.verifyPageDescription(certificate.title),
  ];
  const picture = isValid(certificate)
    ? publicPath("certificatePicture", locale, certificate.number)
    : undefined;
  const facts = { title, description, locale, pathname, matches, picture };
  const schema = credentialSchema(certificate, { url: address, issuer, newer });
  return [...pageMeta({ ...facts, data: schema }), hidden];
};

export default function VerifyNumber() {
  const found = useLoaderData<typeof loader>();
  const checked = useActionData<typeof action>();
  return (
    <Page narrow={!found.certificate}>
      {found.certificate ? (
        <Verification
          certificate={found.certificate}
          address={found.address}
          qr={found.qr}
          checked={checked}
        />
      ) : (
        <Unverified refusal={found.refusal} />
      )}
    </Page>
  );
}
