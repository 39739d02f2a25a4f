-- The tables of a population: one for each kind of applicant, one for each list of a household.
-- Columns are the properties of the contract; what is NULL is unknown. Runs in H2 and PostgreSQL.

CREATE TABLE "households" (
  "number" INTEGER PRIMARY KEY,
  "id" VARCHAR(200) NOT NULL UNIQUE,
  "township" VARCHAR(200),
  "village" VARCHAR(200),
  "head" VARCHAR(200),
  "lifted" BOOLEAN,
  "monitoring" VARCHAR(200),
  "riskEliminated" BOOLEAN,
  "relocated" BOOLEAN,
  "relocatedIntoTown" BOOLEAN,
  "registeredPersons" SMALLINT,
  "members" VARCHAR(2),
  "operatingCosts" NUMERIC(15, 2),
  "threeQuarters.current.netIncome" NUMERIC(15, 2),
  "threeQuarters.current.persons" SMALLINT,
  "threeQuarters.previous.netIncome" NUMERIC(15, 2),
  "threeQuarters.previous.persons" SMALLINT,
  "previousYear.netIncome" NUMERIC(15, 2),
  "previousYear.persons" SMALLINT,
  "previousYear.allowance" NUMERIC(15, 2),
  "subsistence.assetsWithinLimits" BOOLEAN,
  "subsistence.sharingPersons" SMALLINT,
  "subsistence.countedIncome" NUMERIC(15, 2),
  "subsistence.rigidSpending" NUMERIC(15, 2),
  "subsistence.method" VARCHAR(200),
  "insured" BOOLEAN,
  "disasterLoss" NUMERIC(15, 2),
  "creditNeeded" BOOLEAN,
  "goodsToSell" BOOLEAN,
  "farmingIntent" BOOLEAN,
  "scaledProduction" BOOLEAN,
  "unknown" VARCHAR(200)
);

CREATE TABLE "collectives" (
  "number" INTEGER PRIMARY KEY,
  "id" VARCHAR(200) NOT NULL UNIQUE,
  "name" VARCHAR(200),
  "operatingIncome" NUMERIC(15, 2)
);

CREATE TABLE "borrowers" (
  "number" INTEGER PRIMARY KEY,
  "id" VARCHAR(200) NOT NULL UNIQUE,
  "name" VARCHAR(200),
  "entity" VARCHAR(200),
  "labourIntensive" BOOLEAN,
  "inCounty" BOOLEAN,
  "directlyFarmingOrProcessing" BOOLEAN,
  "loan" VARCHAR(2),
  "loan.product" VARCHAR(200),
  "loan.ordinaryInterest" NUMERIC(15, 2),
  "loan.penaltyInterest" NUMERIC(15, 2),
  "loan.onTime" BOOLEAN
);

CREATE TABLE "workReliefProjects" (
  "number" INTEGER PRIMARY KEY,
  "id" VARCHAR(200) NOT NULL UNIQUE,
  "name" VARCHAR(200),
  "bridgingFunds" BOOLEAN,
  "totalInvestment" NUMERIC(15, 2),
  "labourPay" NUMERIC(15, 2)
);

CREATE TABLE "members" (
  "household" VARCHAR(200) NOT NULL REFERENCES "households" ("id"),
  "number" INTEGER NOT NULL,
  "id" VARCHAR(200),
  "name" VARCHAR(200),
  "birthDate" DATE,
  "age" SMALLINT,
  "labourCapacity" VARCHAR(200),
  "employed" BOOLEAN,
  "willingToWork" BOOLEAN,
  "disabilityKind" VARCHAR(200),
  "disabilityGrade" SMALLINT,
  "gravelyIll" BOOLEAN,
  "hasLivelihood" BOOLEAN,
  "supporter" VARCHAR(200),
  "guarantees" VARCHAR(200),
  "schooling" VARCHAR(200),
  "graduate" BOOLEAN,
  "veteran" BOOLEAN,
  "returned" BOOLEAN,
  "skilled" BOOLEAN,
  "selfEmployed" BOOLEAN,
  "flexibleWork" BOOLEAN,
  "startingBusiness" BOOLEAN,
  "wantsTraining" BOOLEAN,
  "wantsNearbyWork" BOOLEAN,
  "publicPost" VARCHAR(200),
  PRIMARY KEY ("household", "number")
);

CREATE TABLE "production" (
  "household" VARCHAR(200) NOT NULL REFERENCES "households" ("id"),
  "number" INTEGER NOT NULL,
  "id" VARCHAR(200),
  "product" VARCHAR(200),
  "name" VARCHAR(200),
  "receipts" NUMERIC(15, 2),
  "costs" NUMERIC(15, 2),
  PRIMARY KEY ("household", "number")
);

CREATE TABLE "silkwormEggs" (
  "household" VARCHAR(200) NOT NULL REFERENCES "households" ("id"),
  "number" INTEGER NOT NULL,
  "id" VARCHAR(200),
  "sheets" NUMERIC(12, 2),
  "ledgerSigned" BOOLEAN,
  PRIMARY KEY ("household", "number")
);

CREATE TABLE "cocoonDeliveries" (
  "household" VARCHAR(200) NOT NULL REFERENCES "households" ("id"),
  "number" INTEGER NOT NULL,
  "id" VARCHAR(200),
  "weight" NUMERIC(13, 3),
  "unit" VARCHAR(200),
  "registered" BOOLEAN,
  "premium" BOOLEAN,
  PRIMARY KEY ("household", "number")
);

CREATE TABLE "machines" (
  "household" VARCHAR(200) NOT NULL REFERENCES "households" ("id"),
  "number" INTEGER NOT NULL,
  "id" VARCHAR(200),
  "name" VARCHAR(200),
  "sericulture" BOOLEAN,
  "price" NUMERIC(15, 2),
  "units" SMALLINT,
  "otherSubsidy" NUMERIC(15, 2),
  PRIMARY KEY ("household", "number")
);

CREATE TABLE "wages" (
  "household" VARCHAR(200) NOT NULL REFERENCES "households" ("id"),
  "number" INTEGER NOT NULL,
  "id" VARCHAR(200),
  "member" VARCHAR(200),
  "amount" NUMERIC(15, 2),
  "employmentCosts" NUMERIC(15, 2),
  PRIMARY KEY ("household", "number")
);

CREATE TABLE "property" (
  "household" VARCHAR(200) NOT NULL REFERENCES "households" ("id"),
  "number" INTEGER NOT NULL,
  "id" VARCHAR(200),
  "kind" VARCHAR(200),
  "amount" NUMERIC(15, 2),
  PRIMARY KEY ("household", "number")
);

CREATE TABLE "transfers" (
  "household" VARCHAR(200) NOT NULL REFERENCES "households" ("id"),
  "number" INTEGER NOT NULL,
  "id" VARCHAR(200),
  "kind" VARCHAR(200),
  "amount" NUMERIC(15, 2),
  "measure" VARCHAR(200),
  PRIMARY KEY ("household", "number")
);

CREATE TABLE "payments" (
  "household" VARCHAR(200) NOT NULL REFERENCES "households" ("id"),
  "number" INTEGER NOT NULL,
  "id" VARCHAR(200),
  "benefit" VARCHAR(200),
  "dueAmount" NUMERIC(15, 2),
  "paidAmount" NUMERIC(15, 2),
  "paidOn" DATE,
  PRIMARY KEY ("household", "number")
);
