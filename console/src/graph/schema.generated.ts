/** A choice of one's own (通知偏好). */
export type ChoosePreferenceInput = {
  /** The channel. */
  readonly channel: NoticeChannel;
  /** Whether to be told this way. */
  readonly isOn: boolean;
  /** The topic. */
  readonly topic: NoticeTopic;
};

/** What to do with a row that stands already with other values (更正): refuse it, or take the new values. */
export type CorrectionChoice =
  | 'APPLY'
  | 'REFUSE';

/** Where a month's dues stand (缴费状态): 待缴, 已缴, 已减免, 逾期. */
export type DuesState =
  | 'DUE'
  | 'OVERDUE'
  | 'PAID'
  | 'WAIVED';

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

/** What a figure counts (计量单位): distinct persons (人数) are not person-times (人次). */
export type FigureUnit =
  | 'BASIS_POINTS'
  | 'FEN'
  | 'ITEMS'
  | 'PERSONS'
  | 'PERSON_TIMES'
  | 'PIECES';

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

/** Which notices of the inbox (筛选). */
export type InboxFilterInput = {
  /** Only this topic (类别). */
  readonly topic?: NoticeTopic | null | undefined;
  /** Only those not read yet (仅未读). */
  readonly unreadOnly?: boolean | null | undefined;
};

/** Which people to list (筛选). */
export type MemberFilterInput = {
  /** Only this campus (院区). */
  readonly campusId?: string | null | undefined;
  /** Only this department (科室). */
  readonly departmentId?: string | null | undefined;
  /** Only this employment type (用工形式). */
  readonly employmentType?: EmploymentType | null | undefined;
  /** Only these people, by id; up to 200. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
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

/** What happened to a membership (会籍变动). */
export type MembershipFactKind =
  | 'DEEMED_WITHDRAWN'
  | 'DIED'
  | 'ENROLLED'
  | 'EXPELLED'
  | 'RESTORED'
  | 'RETAINED'
  | 'TRANSFERRED_IN'
  | 'TRANSFERRED_OUT'
  | 'TRANSFER_CANCELLED'
  | 'TRANSFER_STARTED'
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

/** The way a notice takes (通知渠道). */
export type NoticeChannel =
  /** DingTalk (钉钉). */
  | 'DINGTALK'
  /** Mail (邮件). */
  | 'EMAIL'
  /** Feishu (飞书). */
  | 'FEISHU'
  /** The inbox (站内消息). */
  | 'IN_APP'
  /** Text message (短信). */
  | 'SMS'
  /** WeCom (企业微信). */
  | 'WECOM';

/** How a notice stands with one person on one channel (送达状态). */
export type NoticeDeliveryState =
  /** Not told although it should have been (失败). */
  | 'FAILED'
  /** It waits, e.g. for the end of quiet hours (待发). */
  | 'QUEUED'
  /** It is on its way (发送中). */
  | 'SENDING'
  /** It was told (已发). */
  | 'SENT'
  /** Not told, for a reason that was right (未发送). */
  | 'SUPPRESSED';

/** What a notice is about (通知类别). */
export type NoticeTopic =
  /** Announcements (工会公告). */
  | 'ANNOUNCEMENTS'
  /** Audit (敏感操作审计). */
  | 'AUDIT'
  /** Congress notices (职代会会议通知). */
  | 'CONGRESS'
  /** Deadlines (期限提醒). */
  | 'DEADLINES'
  /** Elections (选举事项). */
  | 'ELECTIONS'
  /** Roles and duties (授权与职责). */
  | 'GRANTS'
  /** Greetings (生日与节日问候). */
  | 'GREETINGS'
  /** Matters in hand (办理进度). */
  | 'MATTERS'
  /** Membership (会籍). */
  | 'MEMBERSHIP'
  /** Operations (系统运行). */
  | 'OPERATIONS'
  /** Policy (制度参数). */
  | 'POLICY'
  /** Registers (台账导入). */
  | 'REGISTERS';

/** What a channel does for a topic unless the person says otherwise (默认). */
export type NoticeUsual =
  /** Always sent: the law asks for it, or it lies in the inbox in any case (不可关闭). */
  | 'LOCKED'
  /** Never sent this way (不适用). */
  | 'NEVER'
  /** Not sent; may be switched on (默认关闭). */
  | 'OFF'
  /** Sent; may be switched off (默认开启). */
  | 'ON';

/** Tier of the union (工会组织层级): upper 上级工会, base-level 基层工会, branch 分工会, group 工会小组. */
export type OrgLevel =
  | 'BASE_LEVEL'
  | 'BRANCH'
  | 'GROUP'
  | 'UPPER';

/** A guarded field (个人信息项): 证件号码, 手机号, 出生日期. */
export type PersonalField =
  | 'BIRTH_DATE'
  | 'DOCUMENT_NO'
  | 'MOBILE';

/** How far a proposal has come (提案状态). */
export type ProposalStatus =
  /** Answered (已答复). */
  | 'ANSWERED'
  /** Assigned (已交办). */
  | 'ASSIGNED'
  /** Closed (已办结). */
  | 'CLOSED'
  /** Converted to a suggestion (转建议). */
  | 'CONVERTED_TO_SUGGESTION'
  /** Draft (草案). */
  | 'DRAFT'
  /** Escalated (提交裁定). */
  | 'ESCALATED'
  /** Awaiting feedback (待反馈). */
  | 'FEEDBACK_DUE'
  /** Filed (已立案). */
  | 'FILED'
  /** In handling (办理中). */
  | 'IN_HANDLING'
  /** Merged (已并案). */
  | 'MERGED'
  /** Objected to by the department (申请改办). */
  | 'REASSIGNMENT_REQUESTED'
  /** In second handling (二次办理). */
  | 'REHANDLING'
  /** Rejected (不予立案). */
  | 'REJECTED'
  /** Returned for completion (退回补充). */
  | 'RETURNED'
  /** Being seconded (征求附议). */
  | 'SECONDING'
  /** Submitted (已提交). */
  | 'SUBMITTED'
  /** Under examination (审查中). */
  | 'UNDER_EXAMINATION';

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

/** What became of a row (判定): new 新增, corrected 更正, unchanged 已有, refused 不予导入; in a dry run, what would. */
export type RowVerdict =
  | 'CORRECTED'
  | 'NEW'
  | 'REFUSED'
  | 'UNCHANGED';

/** An address of one's own (联系方式). */
export type SetContactInput = {
  /** The address; null takes it away. */
  readonly address?: string | null | undefined;
  /** The channel; the inbox needs no address. */
  readonly channel: NoticeChannel;
};

/** Sex (性别). */
export type Sex =
  | 'FEMALE'
  | 'MALE';

/** Whose money it was (经费来源): 工会, 医院, 互助会. */
export type VisitPayer =
  | 'HOSPITAL'
  | 'MUTUAL_AID'
  | 'UNION';

/** Why a person is visited (事由). */
export type VisitTrigger =
  | 'ACCIDENT_OR_DISASTER'
  | 'BIRTHDAY'
  | 'CHILDBIRTH'
  | 'DEATH_OF_MEMBER'
  | 'DEATH_OF_RELATIVE'
  | 'FAMILY_CONFLICT'
  | 'FRONTLINE_DUTY'
  | 'HARDSHIP'
  | 'ILLNESS_HOSPITALISED'
  | 'MAJOR_FESTIVAL'
  | 'MARRIAGE'
  | 'MODEL_WORKER'
  | 'RETIRED_OR_MILITARY_DEPENDANT'
  | 'RETIREMENT';
