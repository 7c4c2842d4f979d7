import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { siteScope } from "~/features/identity/access/scope";
import { confirmInterest } from "~/features/interest/leaving/answer-link.server";
import { AskedByLink, LinkAnswer } from "~/features/interest/leaving/components/interest-answer";
import { interestPage } from "~/features/interest/leaving/interests.queries.server";
import { interestMessages } from "~/features/interest/leaving/interest.messages";
import { useLocale } from "~/i18n/locale-context";
import { pageTitle } from "~/i18n/page-title";

export const meta = pageTitle((locale) => interestMessages[locale].title);

/** Opening the link confirms nothing: mail programs and scanners open links too. */
export async function loader({ params, context: { locale, site } }: LoaderFunctionArgs) {
  const found = await interestPage(siteScope(site), "confirm", params.token, locale);
  return data({ locale, found }, found === null ? 404 : 200);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const confirmed = await confirmInterest(params.token);
  if (!confirmed.ok && confirmed.reason === "notFound") throw new Response("Not Found", { status: 404 });
  const { pathname, search } = new URL(request.url);
  return redirect(pathname.replace(/\.data$/, "") + search, 303);
}

export default function ConfirmInterest() {
  const { found } = useLoaderData<typeof loader>();
  const t = interestMessages[useLocale()];
  if (found === null)
    return (
      <LinkAnswer title={t.notFoundTitle} kind="warning" isAgain>
        {t.notFound}
      </LinkAnswer>
    );
  if (found === "gone")
    return (
      <LinkAnswer title={t.expiredTitle} kind="warning" isAgain>
        {t.expired}
      </LinkAnswer>
    );
  const { title, wish, isConfirmed } = found;
  if (isConfirmed)
    return (
      <LinkAnswer title={t.confirmedTitle} kind="success">
        {t.confirmed(title, t.wishesMailed[wish])}
      </LinkAnswer>
    );
  return (
    <AskedByLink
      title={t.confirmTitle}
      lead={t.confirmLead(title, t.wishesMailed[wish])}
      button={t.confirmButton}
      help={t.confirmHelp}
    />
  );
}
