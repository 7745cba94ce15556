import qrcode from "qrcode-generator";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";

/** What an authenticator needs: its address as a picture, and the secret to type by hand. */
export type Secret = { readonly secret: string; readonly uri: string };

/** The picture that an authenticator scans, and the same as text. */
export function SecretPicture({ secret: { secret, uri } }: { readonly secret: Secret }) {
  const { t } = useTranslation("sign-in");
  const picture = useMemo(() => {
    const code = qrcode(0, "M");
    code.addData(uri);
    code.make();
    return code.createDataURL(5, 10);
  }, [uri]);
  return (
    <div className="sign-in-secret">
      <p>{t("scan")}</p>
      <img src={picture} alt={t("picture")} width="200" height="200" />
      <p>{t("secretByHand")}</p>
      <code>{secret}</code>
    </div>
  );
}
