import { data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageMeta } from "~/features/catalogue/pages/page-meta";
import { parseNumber } from "~/features/credentials/verification/certificate-number";
import { VerifyForm } from "~/features/credentials/verification/components/verify-form";
import { verificationMessages } from "~/features/credentials/verification/verification.messages";
import { useLocale } from "~/i18n/locale-context";
import { publicPath } from "~/i18n/paths";
import { Page } from "~/ui/frame/layout";
import { Lead } from "~/ui/text";

export function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const typed = new URL(request.url).searchParams.get("number");
  const number = typed === null ? null : parseNumber(typed);
  if (number) return redirect(publicPath("certificate", locale, number));
  const page = { locale, value: typed?.slice(0, 300) ?? "" };
  if (typed === null) return data({ ...page, fault: null });
  return data(
    { ...page, fault: typed.trim() === "" ? ("numberMissing" as const) : ("numberWrong" as const) },
    400,
  );
}

export const meta: MetaFunction<typeof loader> = ({ data, location: { pathname }, matches }) => {
  if (!data) return [];
  const t = verificationMessages[data.locale];
  return pageMeta({ ...data, title: t.verifyTitle, description: t.verifyDescription, pathname, matches });
};

export default function Verify() {
  const { value, fault } = useLoaderData<typeof loader>();
  const t = verificationMessages[useLocale()];
  return (
    <Page narrow>
      <h1>{t.verifyTitle}</h1>
      <Lead>{t.verifyLead}</Lead>
      <VerifyForm value={value} error={fault ? t[fault] : undefined} />
    </Page>
  );
}
