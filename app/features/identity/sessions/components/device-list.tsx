import { useLocale } from "~/i18n/locale-context";
import { formatInstant } from "~/lib/dates";
import { Button } from "~/ui/form/button";
import { Tag } from "~/ui/progress";
import type { Device } from "../device";
import { sessionMessages } from "../session.messages";

export interface SignedInDevice {
  device: Device;
  isCurrent: boolean;
  /** Names the session in the form that ends it. */
  startedAt: Date;
  lastSeenAt: Date;
}

/** Where somebody is signed in, each with a button to end it; this device has "sign out" instead. */
export function DeviceList({ devices }: { devices: readonly SignedInDevice[] }) {
  const locale = useLocale();
  const t = sessionMessages[locale];
  return (
    <ul className="sc-list">
      {devices.map(({ device, isCurrent, startedAt, lastSeenAt }) => {
        const name = t.device(device.browser ?? t.unknownBrowser, device.system ?? t.unknownSystem);
        return (
          <li key={startedAt.getTime()}>
            <strong>{name}</strong> {isCurrent && <Tag>{t.thisDevice}</Tag>}
            <br />
            {t.lastUsed(formatInstant(lastSeenAt, locale))}
            {!isCurrent && (
              <form method="post">
                <input type="hidden" name="intent" value="end" />
                <input type="hidden" name="startedAt" value={startedAt.toISOString()} />
                <Button look="quiet" small>
                  {t.endDevice}
                  <span className="sc-visually-hidden"> ({name})</span>
                </Button>
              </form>
            )}
          </li>
        );
      })}
    </ul>
  );
}
