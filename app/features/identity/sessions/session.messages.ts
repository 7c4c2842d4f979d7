import { defineMessages } from "~/i18n/messages";

/** Devices that are signed in, and signing out. */
export const sessionMessages = defineMessages({
  nl: {
    signOutTitle: "Uitloggen",
    signOutQuestion: "Wil je uitloggen op dit apparaat, of overal waar je bent ingelogd?",
    signOut: "Log uit",
    signOutEverywhereTitle: "Overal uitloggen",
    signOutEverywhereQuestion: "Je wordt uitgelogd op alle apparaten, ook op dit.",
    signOutEverywhere: "Log overal uit",
    backToMine: "Blijf ingelogd",
    sessionEnded: "Dat apparaat is uitgelogd.",
    devicesTitle: "Waar je bent ingelogd",
    devices:
      "Je blijft veertien dagen ingelogd op een apparaat dat je gebruikt, en nooit langer dan negentig dagen.",
    devicesStaff:
      "Voor medewerkers van het bureau eindigt het inloggen na acht uur zonder gebruik, en altijd na een dag.",
    device: (browser: string, system: string) => `${browser} op ${system}`,
    unknownBrowser: "Onbekende browser",
    unknownSystem: "een onbekend apparaat",
    thisDevice: "dit apparaat",
    lastUsed: (when: string) => `Laatst gebruikt: ${when}`,
    endDevice: "Log dit apparaat uit",
  },
  en: {
    signOutTitle: "Sign out",
    signOutQuestion: "Do you want to sign out on this device, or everywhere you are signed in?",
    signOut: "Sign out",
    signOutEverywhereTitle: "Sign out everywhere",
    signOutEverywhereQuestion: "You will be signed out on all devices, this one included.",
    signOutEverywhere: "Sign out everywhere",
    backToMine: "Stay signed in",
    sessionEnded: "That device has been signed out.",
    devicesTitle: "Where you are signed in",
    devices:
      "You stay signed in for fourteen days on a device that you use, and never longer than ninety days.",
    devicesStaff:
      "For staff of the desk, signing in ends after eight hours without use, and always after a day.",
    device: (browser: string, system: string) => `${browser} on ${system}`,
    unknownBrowser: "Unknown browser",
    unknownSystem: "an unknown device",
    thisDevice: "this device",
    lastUsed: (when: string) => `Last used: ${when}`,
    endDevice: "Sign out this device",
  },
});
