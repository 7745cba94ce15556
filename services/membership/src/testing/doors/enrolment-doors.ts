import { type Doors, everyone, id, signedIn } from "./door.js";

/** Doors of joining. */
export const enrolmentDoors: Doors = {
  "Query.myEnrolment": ["{ myEnrolment { id } }", signedIn],
  "Query.enrolment": [`{ enrolment(id: "${id}") { id } }`, signedIn],
  "Query.enrolments": ["{ enrolments { totalCount } }", ["CHAIR", "OFFICER", "LEADER"]],
  "Mutation.applyToJoin": [
    `mutation { applyToJoin(input: {memberId: "${id}"}) { __typename } }`,
    signedIn,
  ],
  "Mutation.takeEnrolmentStep": [
    `mutation { takeEnrolmentStep(input: {id: "${id}", step: forward}) { __typename } }`,
    signedIn,
  ],
  "Query.memberCard": [`{ memberCard(memberId: "${id}") { id } }`, signedIn],
  "Query.verifyMemberCard": [`{ verifyMemberCard(code: "x") { isValid } }`, everyone],
  "Mutation.issueMemberCard": [
    `mutation { issueMemberCard(memberId: "${id}") { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.printMemberCard": [
    `mutation { printMemberCard(memberId: "${id}") { __typename } }`,
    signedIn,
  ],
  "Mutation.writeEnrolmentPaper": [
    `mutation { writeEnrolmentPaper(input: {memberId: "${id}", paper: APPLICATION_LETTER}) { __typename } }`,
    signedIn,
  ],
  "Query.enrolmentCampaign": [`{ enrolmentCampaign(id: "${id}") { id } }`, ["CHAIR", "OFFICER"]],
  "Query.enrolmentCampaigns": ["{ enrolmentCampaigns { totalCount } }", ["CHAIR", "OFFICER"]],
  "Query.myInvitations": ["{ myInvitations { campaignId } }", signedIn],
  "Mutation.openEnrolmentCampaign": [
    `mutation { openEnrolmentCampaign(input: {name: ""}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.inviteToJoin": [
    `mutation { inviteToJoin(campaignId: "${id}") { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.closeEnrolmentCampaign": [
    `mutation { closeEnrolmentCampaign(campaignId: "${id}") { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.declineInvitation": [
    `mutation { declineInvitation(campaignId: "${id}") { __typename } }`,
    signedIn,
  ],
};
