/** One-time codes of an authenticator app (RFC 6238: SHA-1, 6 digits, 30 seconds), by the machine's own clock. */
import { generateTOTP, getTOTPAuthUri, verifyTOTP } from "@epic-web/totp";

/** How many digits a code has. */
export const totpLength = 6;
const settings = { algorithm: "SHA-1", digits: totpLength, period: 30 } as const;

const presentStep = () => Math.floor(Date.now() / 1000 / settings.period);

/** A new secret: 160 random bits in base32, as RFC 4226 §4 recommends (the package makes 80 at a time). */
export async function newTotpSecret(): Promise<string> {
  const halves = await Promise.all([generateTOTP(settings), generateTOTP(settings)]);
  return halves.map(({ secret }) => secret).join("");
}

/** The code that an authenticator app shows now for `secret`: for tests and for the development aid. */
export async function currentTotp(secret: string): Promise<string> {
  return (await generateTOTP({ ...settings, secret })).otp;
}

/** The `otpauth:` address that an authenticator app reads from the QR code; `issuer` is what the app shows. */
export const totpAddress = (secret: string, accountName: string, issuer: string) =>
  getTOTPAuthUri({ ...settings, secret, accountName, issuer });

/** The 30-second step that `otp` belongs to, the present one or at most `window` beside it; null when the code is wrong. */
export async function totpStep(secret: string, otp: string, window = 1): Promise<number | null> {
  for (;;) {
    const step = presentStep();
    const match = await verifyTOTP({ ...settings, secret, otp, window });
    // The package reads the clock itself: ask again when a step ended meanwhile.
    if (step === presentStep()) return match && step + match.delta;
  }
}
