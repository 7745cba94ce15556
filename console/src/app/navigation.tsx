import { useTranslation } from "react-i18next";
import { NavLink } from "react-router";
import { useMe } from "./me.js";
import { RoomIcon } from "./room-icon.js";
import { roomsOf } from "./rooms.js";

/** The rooms that are open to whoever is signed in: beside the page at a desk, below it on a phone. */
export function Navigation() {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <nav className="navigation no-print" aria-label={t("navigation")}>
      <ul>
        {roomsOf(me).map(({ name, path }) => (
          <li key={name}>
            <NavLink to={path} end={path === "/"}>
              <RoomIcon name={name} />
              <span>{t(`rooms.${name}`)}</span>
              {name === "inbox" && me.unread ? (
                <span className="navigation-count">
                  <span aria-hidden="true">{me.unread > 99 ? "99+" : me.unread}</span>
                  <span className="visually-hidden">{t("unread", { count: me.unread })}</span>
                </span>
              ) : null}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
