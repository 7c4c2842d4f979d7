import { useLocale } from "~/i18n/locale-context";
import { Panel } from "~/ui/card";
import { TextLink } from "~/ui/text";
import { hostPath } from "../host-part";
import { hostingMessages } from "../hosting.messages";

/** The way to the pages of each of these hosts; nothing when there are none. */
export function HostLinks({ hosts }: { hosts: readonly { id: string; name: string }[] }) {
  const t = hostingMessages[useLocale()];
  if (hosts.length === 0) return null;
  return (
    <Panel title={t.title}>
      {hosts.map(({ id, name }) => (
        <p key={id}>
          <TextLink href={hostPath(id)}>{t.toHost(name)}</TextLink>
        </p>
      ))}
    </Panel>
  );
}
