import ApartmentOutlined from "@ant-design/icons/ApartmentOutlined";
import BellOutlined from "@ant-design/icons/BellOutlined";
import FileExcelOutlined from "@ant-design/icons/FileExcelOutlined";
import FileTextOutlined from "@ant-design/icons/FileTextOutlined";
import HomeOutlined from "@ant-design/icons/HomeOutlined";
import InboxOutlined from "@ant-design/icons/InboxOutlined";
import TeamOutlined from "@ant-design/icons/TeamOutlined";
import UserAddOutlined from "@ant-design/icons/UserAddOutlined";
import type { RoomName } from "./rooms.js";

const icons = {
  home: HomeOutlined,
  inbox: BellOutlined,
  people: TeamOutlined,
  coverage: UserAddOutlined,
  organisation: ApartmentOutlined,
  workbooks: FileExcelOutlined,
  summary: FileTextOutlined,
  queues: InboxOutlined,
} as const satisfies Record<RoomName, unknown>;

/** The picture of a room in the navigation; the word beside it says the same. */
export function RoomIcon({ name }: { readonly name: RoomName }) {
  const Icon = icons[name];
  return <Icon aria-hidden="true" />;
}
