/**
 * The subgraphs in the order they are started – membership first, because the others check signatures with its
 * keys – and the port each prefers.
 */
export const services = [
  { name: "membership", port: 4101 },
  { name: "democratic-management", port: 4102 },
  { name: "welfare", port: 4103 },
  { name: "activities", port: 4104 },
  { name: "notifications", port: 4105 },
];
