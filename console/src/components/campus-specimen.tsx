import { type Me, MeContext } from "../app/me.js";
import { CampusSwitch } from "../parts/campus-switch.js";
import { longName, sampleMe } from "./samples.js";

const one: Me = { ...sampleMe, campuses: [{ id: "1", name: longName }] };

/** The choice of whoever sees several campuses, and the name that stands in its place for whoever sees one. */
export function CampusSpecimen() {
  return (
    <>
      <p>
        <MeContext.Provider value={sampleMe}>
          <CampusSwitch />
        </MeContext.Provider>
      </p>
      <p>
        <MeContext.Provider value={one}>
          <CampusSwitch />
        </MeContext.Provider>
      </p>
    </>
  );
}
