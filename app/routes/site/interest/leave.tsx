import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { siteScope } from "~/features/identity/access/scope";
import { leaveList } from "~/features/interest/leaving/answer-link.server";
import { AskedByLink, LinkAnswer } from "~/features/interest/leaving/components/interest-answer";
import { interestPage } from "~/features/interest/leaving/interests.queries.server";
import { interestMessages } from "~/features/interest/leaving/interest.messages";
import { useLocale } from "~/i18n/locale-context";
import { pageTitle } from "~/i18n/page-title";
import { readForm } from "~/platform/http/form.server";

export const meta = pageTitle((locale) => interestMessages[locale].leaveTitle);

/** Opening the link takes nobody off the list: mail programs and scanners open links too. */
export async function loader({ params, context: { locale, site } }: LoaderFunctionArgs) {
  const found = await interestPage(siteScope(site), "leave", params.token, locale);
  return data({ locale, found }, found === null ? 404 : 200);
}

/** Of the page's button, and of the one that a mail program shows: that posts by itself and follows no redirect (RFC 8058 §3.1). */
export async function action({ request, params, context: { locale } }: ActionFunctionArgs) {
  const form = await readForm(request);
  const left = await leaveList(params.token);
  if (!left.ok) throw new Response("Not Found", { status: 404 });
  if (form.text("List-Unsubscribe") === "One-Click") return { locale, found: "gone" as const };
  const { pathname, search } = new URL(request.url);
  return redirect(pathname.replace(/\.data$/, "") + search, 303);
}

export default function LeaveList() {
  const loaded = useLoaderData<typeof loader>();
  const found = useActionData<typeof action>()?.found ?? loaded.found;
  const t = interestMessages[useLocale()];
  if (found === null)
    return (
      <LinkAnswer title={t.notFoundTitle} kind="warning">
        {t.notFound}
      </LinkAnswer>
    );
  if (found === "gone")
    return (
      <LinkAnswer title={t.leftTitle} kind="success" isAgain>
        {t.left}
      </LinkAnswer>
    );
  return (
    <AskedByLink
      title={t.leaveTitle}
      lead={t.leaveLead(found.title)}
      button={t.leaveButton}
      help={t.leaveHelp}
    />
  );
}
