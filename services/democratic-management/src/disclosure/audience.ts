/** For whom something is disclosed: the public, patients, the staff; or the union's own affairs for its members (DEM-04, domain 2.3). */
export const audiences = ["PUBLIC", "PATIENT", "STAFF", "UNION_AFFAIRS"] as const;
export type Audience = (typeof audiences)[number];

/** How people call an audience (公开对象). */
export const audienceNames: Readonly<
  Record<Audience, { readonly zh: string; readonly en: string }>
> = {
  PUBLIC: { zh: "社会", en: "the public" },
  PATIENT: { zh: "患者", en: "patients" },
  STAFF: { zh: "职工", en: "staff" },
  UNION_AFFAIRS: { zh: "会员", en: "members (union affairs)" },
};

/** What anybody may read without signing in. */
export const openAudiences: readonly Audience[] = ["PUBLIC", "PATIENT"];
