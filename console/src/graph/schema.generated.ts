/** What to do with a row that stands already with other values (更正): refuse it, or take the new values. */
export type CorrectionChoice =
  | 'APPLY'
  | 'REFUSE';

/** How somebody is employed (用工形式): 编制, 合同, 招聘, 人事代理, 劳务派遣. Irrelevant for the right to join. */
export type EmploymentType =
  | 'CONTRACT'
  | 'DISPATCHED'
  | 'ESTABLISHMENT'
  | 'PERSONNEL_AGENCY'
  | 'RECRUITED';

/** Workbook (Excel 工作簿) or comma-separated text in UTF-8. */
export type ExportFormat =
  | 'CSV'
  | 'XLSX';

/** What to write into a file (导出). */
export type ExportRegisterInput = {
  /** Kind of file; a template is always a workbook. */
  readonly format?: ExportFormat | null | undefined;
  /** The register, e.g. visits. */
  readonly register: string;
  /** Why personal columns (P2, P3) are needed in the clear; they stay empty without it. Reason and reader are recorded. */
  readonly revealReason?: string | null | undefined;
  /** Only the header, to be filled in (模板). */
  readonly templateOnly?: boolean | null | undefined;
};

/** What to import from an uploaded workbook (导入). */
export type ImportRegistersInput = {
  /** What to do with rows that stand already with other values. */
  readonly corrections?: CorrectionChoice | null | undefined;
  /** Give the verdicts and store nothing (试导入). */
  readonly dryRun?: boolean | null | undefined;
  /** Id that POST /files answered. */
  readonly fileId: string;
  /** Only these registers, which must then be there; all that the file holds where absent. */
  readonly registers?: ReadonlyArray<string> | null | undefined;
};

/** How far an import is (导入状态): queued 排队, running 进行中, done 完成, failed 失败, cancelled 已取消, undone 已撤销. */
export type ImportState =
  | 'CANCELLED'
  | 'DONE'
  | 'FAILED'
  | 'QUEUED'
  | 'RUNNING'
  | 'UNDONE';

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
