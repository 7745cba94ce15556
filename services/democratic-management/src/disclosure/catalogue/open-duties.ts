import { type Duty, duties } from "./duty.js";

const measures = "医疗卫生机构信息公开管理办法(2022-02-01)";
const since = "2022-02-01";

/** What the public and patients are told, by the measures of 2021 on information of medical institutions (domain 2.3). */
export const openDuties: readonly Duty[] = [
  ...duties("PUBLIC", measures, since, [
    ["PUBLIC_PROFILE", "YEARLY", "机构概况与公共服务职能", "profile and public functions"],
    [
      "PUBLIC_DEPARTMENTS",
      "YEARLY",
      "科室设置、人员标识与标识导引",
      "departments, staff identification, signs",
    ],
    [
      "PUBLIC_SERVICES",
      "HALF_YEARLY",
      "服务内容、重点学科与技术准入及流程须知",
      "services, key specialities, technology access, process and notices",
    ],
    [
      "PUBLIC_EMERGENCY",
      "AD_HOC",
      "突发公共卫生事件与急救流程",
      "public-health and emergency process",
    ],
    [
      "PUBLIC_PRICES",
      "HALF_YEARLY",
      "医保、价格与收费信息",
      "medical-insurance, price and fee information",
    ],
    ["PUBLIC_EDUCATION", "QUARTERLY", "健康科普教育", "health education"],
    ["PUBLIC_TENDERS", "AD_HOC", "招标采购", "tendering and purchasing"],
    ["PUBLIC_CONDUCT", "YEARLY", "行风廉政建设", "conduct and integrity"],
    ["PUBLIC_COMPLAINTS", "YEARLY", "咨询及投诉方式", "consultation and complaint ways"],
    ["PUBLIC_OTHERS", "AD_HOC", "法律法规规定的其他内容", "others by law"],
  ]),
  ...duties("PATIENT", measures, since, [
    ["PATIENT_FEES", "MONTHLY", "费用查询与清单", "fee query and list"],
    [
      "PATIENT_PRICES",
      "HALF_YEARLY",
      "服务、药品与耗材价格",
      "prices of services, drugs and consumables",
    ],
    ["PATIENT_PROCESS", "YEARLY", "就诊流程", "process of treatment"],
    ["PATIENT_RIGHTS", "YEARLY", "患者权利与义务", "patient rights and duties"],
    ["PATIENT_COMPLAINTS", "YEARLY", "投诉渠道", "complaint channels"],
    ["PATIENT_CONVENIENCE", "HALF_YEARLY", "便民措施", "convenience measures"],
  ]),
];
