import { useLocale } from "~/i18n/locale-context";
import { Actions, Button } from "~/ui/form/button";
import { Checkbox } from "~/ui/form/choice";
import { ErrorSummary } from "~/ui/form/error-summary";
import { FileInput, TextArea, TextInput } from "~/ui/form/field";
import type { FaceFaults, FaceFields } from "../host-face";
import { hostFaceMessages } from "../host-face.messages";
import type { LogoFault } from "../save-host-face.server";

/** How a host shows itself, to change; with faults it comes back as it was filled in. */
export function HostFaceForm({
  values,
  version,
  hasLogo,
  faults = {},
  isAgain,
}: {
  values: FaceFields;
  version: number;
  hasLogo: boolean;
  faults?: FaceFaults & { logo?: LogoFault };
  /** It was sent before: a browser does not remember a file. */
  isAgain: boolean;
}) {
  const t = hostFaceMessages[useLocale()];
  const found = Object.entries(faults) as [string, keyof typeof t.faults | undefined][];
  const errors = Object.fromEntries(found.map(([field, fault]) => [field, fault && t.faults[fault]]));
  const field = (name: keyof FaceFields) => ({
    name,
    label: t[name],
    error: errors[name],
    defaultValue: values[name],
  });
  return (
    <>
      <ErrorSummary errors={errors} />
      <form method="post" encType="multipart/form-data" className="sc-form">
        <input type="hidden" name="version" value={version} />
        <TextInput {...field("name")} hint={t.nameHelp} autoComplete="organization" maxLength={240} />
        <FileInput
          name="logo"
          label={t.logo}
          hint={isAgain ? `${t.logoHelp} ${t.chooseAgain}` : t.logoHelp}
          error={errors.logo}
          optional
          accept="image/png,image/jpeg,image/webp"
        />
        {hasLogo && <Checkbox name="removeLogo" value="yes" label={t.removeLogo} />}
        <TextInput
          {...field("accent")}
          hint={t.accentHelp}
          optional
          width="short"
          autoComplete="off"
          maxLength={20}
        />
        <TextArea {...field("welcomeNl")} hint={t.welcomeHelp} rows={4} maxLength={1_200} optional />
        <TextArea {...field("welcomeEn")} hint={t.welcomeHelp} rows={4} maxLength={1_200} optional />
        <Actions>
          <Button>{t.save}</Button>
        </Actions>
      </form>
    </>
  );
}
