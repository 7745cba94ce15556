import { useTranslation } from "react-i18next";
import { useConnection } from "../graph/use-connection.js";
import { Day } from "../parts/day.js";
import { useYuan } from "../parts/use-yuan.js";
import { PersonVisitsDocument } from "./person.generated.js";
import { PersonRecords } from "./person-records.js";

/** The visits to a person, the latest first. Of an illness only that it was one is known. */
export function PersonVisits({ id }: { readonly id: string }) {
  const { t } = useTranslation("people");
  const { t: word } = useTranslation("graph");
  const yuan = useYuan();
  const list = useConnection({
    document: PersonVisitsDocument,
    variables: { id, first: 10 },
    pick: ({ member }) => member?.visits,
  });
  return (
    <PersonRecords title={t("visits")} none={t("noVisits")} list={list}>
      {({ id, no, visitedOn, trigger, cashFen, goods, goodsValueFen, payer }) => (
        <li key={id}>
          <p className="timeline-head">
            <Day on={visitedOn} />
            <strong>{word(`VisitTrigger.${trigger}`)}</strong>
            <span className="record-no">{no}</span>
          </p>
          <p>
            {[
              cashFen > 0 && t("cash", { amount: yuan(cashFen) }),
              goods && t("goods", { goods, amount: yuan(goodsValueFen) }),
              t("payer", { payer: word(`VisitPayer.${payer}`) }),
            ]
              .filter(Boolean)
              .join(t("comma"))}
          </p>
        </li>
      )}
    </PersonRecords>
  );
}
