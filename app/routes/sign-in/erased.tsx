import type { LoaderFunctionArgs } from "@remix-run/node";
import { erasureMessages } from "~/features/rights/erasure/erasure.messages";
import { useLocale } from "~/i18n/locale-context";
import { pageTitle } from "~/i18n/page-title";
import { publicPath } from "~/i18n/paths";
import { Page } from "~/ui/frame/layout";
import { Lead, TextLink } from "~/ui/text";

export const meta = pageTitle((locale) => erasureMessages[locale].erasedTitle);

export const loader = ({ context: { locale } }: LoaderFunctionArgs) => ({ locale });

/** Where somebody comes who has erased their account. */
export default function AccountErased() {
  const locale = useLocale();
  const t = erasureMessages[locale];
  return (
    <Page narrow>
      <h1>{t.erasedTitle}</h1>
      <Lead>{t.erased}</Lead>
      <p>
        <TextLink href={publicPath("home", locale)}>{t.toHome}</TextLink>
      </p>
    </Page>
  );
}
