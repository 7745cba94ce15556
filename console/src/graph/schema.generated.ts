/** How somebody is employed (用工形式): 编制, 合同, 招聘, 人事代理, 劳务派遣. Irrelevant for the right to join. */
export type EmploymentType =
  | 'CONTRACT'
  | 'DISPATCHED'
  | 'ESTABLISHMENT'
  | 'PERSONNEL_AGENCY'
  | 'RECRUITED';

/** Which people to list (筛选). */
export type MemberFilterInput = {
  /** Only this campus (院区). */
  readonly campusId?: string | null | undefined;
  /** Only this department (科室). */
  readonly departmentId?: string | null | undefined;
  /** Only this employment type (用工形式). */
  readonly employmentType?: EmploymentType | null | undefined;
  /** Part of a name, the beginning of its pinyin, or of a staff number. */
  readonly search?: string | null | undefined;
  /** Only these statuses (会籍状态). */
  readonly statuses?: ReadonlyArray<MemberStatusFilter> | null | undefined;
};

/** Order of a list of people (排序): by staff number or by the pinyin of the name. */
export type MemberSort =
  | 'NAME'
  | 'STAFF_NO';

/** A membership status, or NONE for staff who are no members (未入会). */
export type MemberStatusFilter =
  | 'ACTIVE'
  | 'DECEASED'
  | 'DEEMED_WITHDRAWN'
  | 'EXPELLED'
  | 'NONE'
  | 'RETAINED'
  | 'TRANSFERRED_OUT'
  | 'TRANSFERRING'
  | 'WITHDRAWN';

/** Where a membership stands (会籍状态). */
export type MembershipStatus =
  | 'ACTIVE'
  | 'DECEASED'
  | 'DEEMED_WITHDRAWN'
  | 'EXPELLED'
  | 'RETAINED'
  | 'TRANSFERRED_OUT'
  | 'TRANSFERRING'
  | 'WITHDRAWN';

/** A part that a person can play in the union (角色). */
export type Role =
  | 'AUDIT_ADMINISTRATOR'
  | 'BRANCH_CHAIR'
  | 'CHAIR'
  | 'DEPARTMENT_HANDLER'
  | 'GROUP_LEADER'
  | 'HOSPITAL_LEADER'
  | 'MEMBER'
  | 'PARTY_COMMITTEE'
  | 'SECURITY_ADMINISTRATOR'
  | 'SYSTEM_ADMINISTRATOR'
  | 'UNION_OFFICER';

/** Sex (性别). */
export type Sex =
  | 'FEMALE'
  | 'MALE';
