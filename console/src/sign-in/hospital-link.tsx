import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { plainClient } from "../graph/plain-client.js";
import { SignInWaysDocument } from "./sign-in.generated.js";

/** The way to the hospital's own sign-in, once the graph has said that there is one. Nothing waits for its answer. */
export function HospitalLink() {
  const { t } = useTranslation("sign-in");
  const [isOffered, setOffered] = useState(false);
  useEffect(() => {
    let isHere = true;
    void plainClient
      .query(SignInWaysDocument, {})
      .toPromise()
      .then(({ data }) => isHere && setOffered(data?.signInWays?.hospitalAccount === true));
    return () => {
      isHere = false;
    };
  }, []);
  return isOffered ? <a href="/sign-in/hospital">{t("hospital")}</a> : null;
}
