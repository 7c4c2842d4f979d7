import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { can, membershipIn } from "~/features/identity/access/can";
import { optionalPerson } from "~/features/identity/access/guards.server";
import { siteScope } from "~/features/identity/access/scope";
import { acceptQuote } from "~/features/ordering/quotes/accept-quote.server";
import { QuotePage } from "~/features/ordering/quotes/components/quote-page";
import { quoteMessages } from "~/features/ordering/quotes/quote.messages";
import { quoteByToken } from "~/features/ordering/quotes/quote.queries.server";
import { useLocale } from "~/i18n/locale-context";
import { pageTitle } from "~/i18n/page-title";
import { publicPath } from "~/i18n/paths";
import { readForm } from "~/platform/http/form.server";
import { Actions, ButtonLink } from "~/ui/form/button";
import { Page } from "~/ui/frame/layout";
import { Notice } from "~/ui/notice";
import { invitationMessages } from "~/features/organisations/invitations/invitation.messages";

export const handle = { area: "my" };
export const meta = pageTitle((locale, { quote }: { quote?: { number: string } | null }) =>
  quoteMessages[locale].title(quote?.number ?? ""),
);

/** Opening the link changes nothing: mail programs and scanners open links too. */
export async function loader({ request, params, context: { locale, site } }: LoaderFunctionArgs) {
  const actor = await optionalPerson(request);
  const token = params.token ?? "";
  const quote = await quoteByToken(siteScope(site), token, locale);
  const organisationId = quote?.organisation.id ?? "";
  const answer = {
    locale,
    token,
    quote,
    asksName: !actor || !membershipIn(actor, organisationId),
    ordersPath:
      quote && can(actor, "orders.read", { organisationId })
        ? `/organisation/${organisationId}/orders`
        : null,
  };
  return quote ? answer : data(answer, 404);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const token = params.token ?? "";
  const name = (await readForm(request)).text("name");
  const accepted = await acceptQuote({ token }, { actor: await optionalPerson(request), typedName: name });
  // The page itself says that it is accepted, by whom and what comes next.
  if (accepted.ok) return redirect(`/quotes/${token}`, 303);
  const { refusal } = accepted;
  const isForm = refusal.reason === "nameMissing" || refusal.reason === "nameTooLong";
  return data({ name, refusal }, refusal.reason === "notFound" ? 404 : isForm ? 400 : 409);
}

export default function Quote() {
  const { token, quote, asksName, ordersPath } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const locale = useLocale();
  return (
    <Page>
      {quote ? (
        <QuotePage path={`/quotes/${token}`} {...{ quote, asksName, ordersPath, answer }} />
      ) : (
        <>
          <h1>{quoteMessages[locale].title("")}</h1>
          <Notice kind="warning">{quoteMessages[locale].notFound}</Notice>
          <Actions>
            <ButtonLink look="secondary" href={publicPath("home", locale)}>
              {invitationMessages[locale].toHome}
            </ButtonLink>
          </Actions>
        </>
      )}
    </Page>
  );
}
